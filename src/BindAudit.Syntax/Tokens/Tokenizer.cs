using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>Reads tokens by the leaves of <see cref="LexicalGrammar"/> and keeps the layout: lines, indentation, brackets, open f-strings.</summary>
internal ref partial struct Tokenizer
{
    private TokenBuffer _tokens;
    private TokenBuffer _trivia;
    private readonly List<SyntaxError> _errors = [];
    private Dictionary<int, int>? _longLengths;
    private ParseState<byte> _state;

    // The open indentations; the outermost, at column zero, is never popped.
    private IndentLevel[] _levels = new IndentLevel[16];
    private int _level;
    private bool _hasReportedTabs;

    private Bracket[] _brackets = new Bracket[16];
    private int _depth;

    private FString[] _fstrings = new FString[4];
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
        var tokens = _tokens.Take(origin: 0);
        var trivia = _trivia.Take(origin: 0);
        GiveBack();
        return new FlatTokens(tokens, trivia, ErrorOrder.Of(_errors), _longLengths);
    }

    private void GiveBack()
    {
        _tokens.GiveBack();
        _trivia.GiveBack();
    }

    // PERF: compiled at once, because a scan ends before tiering would have helped; branches instead of a jump table, whose target is guessed wrong.
    // Names and operators are read here, with the blank behind them: 310 MB/s without, 340 with; TreeMeasurement.
    private void ReadAll()
    {
        var input = _state.Input;
        var classes = LexicalGrammar.Classes;
        var leaves = LexicalGrammar.Leaves;
        var singles = LexicalGrammar.Singles;
        var name = LexicalGrammar.Name;
        var at = _state.Position;
        while ((uint)at < (uint)input.Length)
        {
            var first = input[at];
            var byteClass = classes[first];
            if (byteClass == ByteClass.Name)
            {
                at = ReadName(name, at);
            }
            else if (byteClass == ByteClass.Operator && StandsAlone(classes, at, out var next))
            {
                _tokens.Add(new Token(at, 1, singles[first]));
                at += next == ' ' ? 2 : 1;
            }
            else if (byteClass == ByteClass.Blank)
            {
                at++;
            }
            else
            {
                _state.Position = at;
                ReadOther(byteClass, singles[first], leaves[first]);
                at = _state.Position;
            }
        }

        _state.Position = at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadName(NameLeaf name, int at)
    {
        var input = _state.Input;
        var end = name.EndOf(input, at, out var next);
        if (NameLeaf.EndsIn(next, end - at))
        {
            _tokens.Add(new Token(at, end - at, name.KindOf(input, at, end)));
            return next == ' ' ? end + 1 : end;
        }

        _state.Position = at;
        ReadToken(name);
        return _state.Position;
    }

    /// <summary>Whether the operator byte at <paramref name="at"/> begins no longer operator and no number, judged by the byte behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool StandsAlone(ByteClass[] classes, int at, out byte next)
    {
        var input = _state.Input;
        next = (uint)(at + 1) < (uint)input.Length ? input[at + 1] : (byte)0;
        return classes[next] is not (ByteClass.Operator or ByteClass.Digit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadOther(ByteClass byteClass, TokenKind single, Parser<byte, Token> leaf)
    {
        switch (byteClass)
        {
            case ByteClass.OpeningBracket:
                Open(single);
                break;
            case ByteClass.ClosingBracket:
                Close(single);
                break;
            case ByteClass.LineBreak:
                EndLine();
                break;
            case ByteClass.Colon or ByteClass.Quote when _fstringCount > 0:
                ReadWithinFString(byteClass, leaf);
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

    private void ReadWithinFString(ByteClass byteClass, Parser<byte, Token> leaf)
    {
        if (byteClass == ByteClass.Colon && IsDirectlyInField)
        {
            AddHere(1, TokenKind.Colon);
            ReadText(isSpecification: true);
        }
        else if (byteClass == ByteClass.Quote && EndsBrokenField())
        {
            EndBrokenField();
        }
        else
        {
            ReadToken(leaf);
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
