using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>Reads tokens by the leaves of <see cref="LexicalGrammar"/> and keeps the layout: lines, indentation, brackets, open f-strings.</summary>
internal ref partial struct Tokenizer
{
    private readonly TokenBuffer _tokens;
    private readonly TokenBuffer _trivia;
    private readonly List<SyntaxError> _errors = [];
    private Dictionary<int, int>? _longLengths;
    private ParseState<byte> _state;

    // The open indentations; the outermost, at column zero, is never popped.
    private IndentLevel[] _levels = new IndentLevel[16];
    private int _level;
    private bool _hasReportedTabs;

    private Bracket[] _brackets = new Bracket[16];
    private int _depth;

    private FString[] _fstrings = [];
    private int _fstringCount;
    private int _tripleQuotedCount;

    // What a run that cuts chunks needs: see Tokenizer.Chunks.
    private readonly List<TokenChunk> _chunks = [];
    private readonly int _chunkSize;
    private Checkpoint _before = Checkpoint.Start;
    private Meetings _meetings;
    private bool _hasMet;
    private int _chunkStart;

    // The line start from which on Cut has something to decide; none in a flat run.
    private int _nextCut = int.MaxValue;

    // The first byte behind a search that found nothing: an edit before it can change the answer.
    private int _uncuttable;

    // How many bytes and brackets were looked at beyond those that became tokens.
    private int _lookedAt;

    public Tokenizer(ReadOnlySpan<byte> input)
        : this(input, input.Length) { }

    private Tokenizer(ReadOnlySpan<byte> input, int expectedLength)
    {
        _tokens = new TokenBuffer((expectedLength / 5) + 16);
        _trivia = new TokenBuffer((expectedLength / 40) + 16);
        _state = new ParseState<byte>(input, _errors);
        _levels[0] = new IndentLevel(0, 0);
    }

    /// <summary>Tokenizes the whole source; call it once.</summary>
    public FlatTokens Run()
    {
        StartLine();
        ReadAll();
        Finish();
        return new FlatTokens(_tokens, _trivia, ErrorOrder.Of(_errors), _longLengths);
    }

    // PERF: compiled at once, because a scan ends before tiering would have helped; branches instead of a jump table, whose target is guessed wrong.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadAll()
    {
        var input = _state.Input;
        var classes = LexicalGrammar.Classes;
        var leaves = LexicalGrammar.Leaves;
        var name = LexicalGrammar.Name;
        while ((uint)_state.Position < (uint)input.Length)
        {
            var first = input[_state.Position];
            var byteClass = classes[first];
            if (byteClass == ByteClass.Name)
            {
                _ = name.TryParse(ref _state, out var token);
                AddRead(token);
            }
            else if (byteClass == ByteClass.Blank)
            {
                _state.Position++;
            }
            else if (byteClass == ByteClass.Leaf)
            {
                ReadToken(leaves[first]);
            }
            else if (byteClass == ByteClass.OpeningBracket)
            {
                Open(first);
            }
            else if (byteClass == ByteClass.ClosingBracket)
            {
                Close(first);
            }
            else if (byteClass == ByteClass.LineBreak)
            {
                EndLine();
            }
            else
            {
                ReadOther(byteClass, leaves[first]);
            }
        }
    }

    private void ReadOther(ByteClass byteClass, Parser<byte, Token> leaf)
    {
        switch (byteClass)
        {
            case ByteClass.Colon when IsDirectlyInField:
                AddHere(1, TokenKind.Colon);
                ReadText(isSpecification: true);
                break;
            case ByteClass.Quote when _fstringCount > 0 && EndsBrokenField():
                EndBrokenField();
                break;
            case ByteClass.Hash:
                ReadComment();
                break;
            case ByteClass.Backslash when LineBreak.LengthAt(_state.Input, _state.Position + 1) > 0:
                Join();
                break;
            default:
                ReadToken(leaf);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadToken(Parser<byte, Token> leaf)
    {
        _ = leaf.TryParse(ref _state, out var token);
        AddRead(token);
    }

    /// <summary>Adds what a leaf has read; behind the opening of an f-string its text follows at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRead(Token token)
    {
        Add(token);
        if (token.Kind is TokenKind.FStringStart or TokenKind.TStringStart)
        {
            OpenFString(token);
        }
    }

    /// <summary>Adds a token that ends at the current position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Token token)
    {
        _tokens.Add(token);
        if (token.Length == Token.LongLength)
        {
            RememberLength(token.Start);
        }
    }

    /// <summary>Adds a token of <paramref name="length"/> bytes that begins here, and goes behind it.</summary>
    private void AddHere(int length, TokenKind kind)
    {
        var start = _state.Position;
        _state.Position = start + length;
        Add(new Token(start, length, kind));
    }

    private void AddTrivia(int length, TokenKind kind)
    {
        var start = _state.Position;
        _state.Position = start + length;
        _trivia.Add(new Token(start, length, kind));
        if (length >= Token.LongLength)
        {
            RememberLength(start);
        }
    }

    private void RememberLength(int start)
    {
        _longLengths ??= [];
        _longLengths[start] = _state.Position - start;
    }
}
