using System;
using System.Collections.Generic;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>Reads a broken line once more with its brackets balanced: what was never closed is closed, what closes nothing is left out, and a physical line that cannot go on with the one before begins a statement.</summary>
/// <remarks>
/// An open bracket joins all lines up to one that can only begin a statement. Seen by its indentation, <c>f(a, g(b)</c>, <c>x = h()</c> are two statements;
/// those of a block that hangs below its header are read as that block. O(tokens of the line): a mended line is not mended again.
/// </remarks>
internal ref partial struct LineMender
{
    // How far down a closing bracket looks for its opening one, as in the tokenizer.
    private const int LongestUnwinding = 16;

    private readonly ReadOnlySpan<Token> _line;
    private readonly GrammarContext _context;
    private readonly List<Token> _mended;

    // What closes the open brackets and f-strings.
    private readonly List<TokenKind> _closers = [];
    private readonly Stack<int> _indentations = new();
    private int _openStrings;
    private Token _first;
    private bool _hasChanged;

    private LineMender(ReadOnlySpan<Token> line, GrammarContext context)
    {
        _line = line;
        _context = context;
        _mended = new List<Token>(line.Length + 8);
    }

    /// <summary>Reads the statements of the tokens from <paramref name="start"/> to the NEWLINE at <paramref name="end"/>; false, with nothing read, if no bracket is to blame.</summary>
    internal static bool TryRead(ref ParseState<Token> state, int start, int end)
    {
        var context = state.Grammar();
        var line = state.Input[start..end];
        if (
            context.IsMending
            || line.IsEmpty
            || !context.HasTokenError(line[0].Start, context.EndOf(line[^1]))
        )
        {
            return false;
        }

        var mender = new LineMender(line, context);
        if (!mender.Mend())
        {
            return false;
        }

        context.Steps += mender._mended.Count;
        context.IsMending = true;
        var inner = new ParseState<Token>(mender._mended.ToArray(), context);
        StatementReader.ReadBlock(ref inner);
        context.IsMending = false;
        state.Position = end;
        state.Skip(TokenKind.Newline);
        state.Forgive();
        return true;
    }

    private bool Mend()
    {
        _first = _line[0];
        _indentations.Push(IndentationOf(_line[0]));
        _mended.Add(_line[0]);
        Follow(_line[0].Kind);
        for (var at = 1; at < _line.Length; at++)
        {
            var token = _line[at];
            if (_line[at - 1].Kind == TokenKind.Newline)
            {
                _first = token;
            }
            else if (BeginsStatement(token, _line[at - 1]))
            {
                BeginStatement(token);
            }

            Add(token);
        }

        EndStatement();
        AddHere(TokenKind.Newline);
        AddHere(TokenKind.Dedent, _indentations.Count - 1);
        AddHere(TokenKind.EndMarker);
        return _hasChanged;
    }

    /// <summary>Closes what is open; before the colon of a header, not behind it.</summary>
    private void EndStatement()
    {
        if (_closers.Count == 0)
        {
            return;
        }

        var last = _mended[^1];
        var isHeader = EndsHeader(last);
        if (isHeader)
        {
            _mended.RemoveAt(_mended.Count - 1);
        }

        CloseDownTo(0);
        if (isHeader)
        {
            _mended.Add(last);
        }
    }

    private void Add(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Newline:
                EndStatement();
                break;
            case TokenKind.Rpar
            or TokenKind.Rsqb
            or TokenKind.Rbrace
            or TokenKind.FStringEnd
            or TokenKind.TStringEnd:
                var opener = FindOpener(token.Kind);
                if (opener < 0)
                {
                    _hasChanged = true;
                    return;
                }

                CloseDownTo(opener + 1);
                PopCloser();
                break;
            default:
                Follow(token.Kind);
                break;
        }

        _mended.Add(token);
    }

    private void Follow(TokenKind kind)
    {
        var closer = kind switch
        {
            TokenKind.Lpar => TokenKind.Rpar,
            TokenKind.Lsqb => TokenKind.Rsqb,
            TokenKind.Lbrace => TokenKind.Rbrace,
            TokenKind.FStringStart => TokenKind.FStringEnd,
            TokenKind.TStringStart => TokenKind.TStringEnd,
            _ => TokenKind.EndMarker,
        };
        if (closer != TokenKind.EndMarker)
        {
            _closers.Add(closer);
            _openStrings += IsEndOfString(closer) ? 1 : 0;
        }
    }

    private readonly int FindOpener(TokenKind closer)
    {
        var isString = IsEndOfString(closer);
        var lowest = isString ? 0 : Math.Max(0, _closers.Count - LongestUnwinding);
        for (var at = _closers.Count - 1; at >= lowest; at--)
        {
            if (_closers[at] == closer)
            {
                return at;
            }

            if (IsEndOfString(_closers[at]))
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsEndOfString(TokenKind kind) =>
        kind is TokenKind.FStringEnd or TokenKind.TStringEnd;

    private void CloseDownTo(int count)
    {
        while (_closers.Count > count)
        {
            _hasChanged = true;
            AddHere(PopCloser());
        }
    }

    private TokenKind PopCloser()
    {
        var closer = _closers[^1];
        _closers.RemoveAt(_closers.Count - 1);
        _openStrings -= IsEndOfString(closer) ? 1 : 0;
        return closer;
    }

    private readonly void AddHere(TokenKind kind, int count = 1)
    {
        var here = _context.EndOf(_mended[^1]);
        for (; count > 0; count--)
        {
            _mended.Add(new Token(here, 0, kind));
        }
    }
}
