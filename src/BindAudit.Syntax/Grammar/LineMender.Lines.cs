using System;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>Which physical lines begin a statement, and in which block.</summary>
internal ref partial struct LineMender
{
    // With these a line begins a statement although a bracket is open, if it stands no deeper than the statement before.
    private static readonly TokenKindSet Begins = new(
        TokenKind.Name,
        TokenKind.Lpar,
        TokenKind.At,
        TokenKind.KeywordAssert,
        TokenKind.KeywordAsync,
        TokenKind.KeywordAwait,
        TokenKind.KeywordBreak,
        TokenKind.KeywordClass,
        TokenKind.KeywordContinue,
        TokenKind.KeywordDef,
        TokenKind.KeywordDel,
        TokenKind.KeywordElif,
        TokenKind.KeywordElse,
        TokenKind.KeywordExcept,
        TokenKind.KeywordFinally,
        TokenKind.KeywordFor,
        TokenKind.KeywordFrom,
        TokenKind.KeywordGlobal,
        TokenKind.KeywordIf,
        TokenKind.KeywordImport,
        TokenKind.KeywordNonlocal,
        TokenKind.KeywordPass,
        TokenKind.KeywordRaise,
        TokenKind.KeywordReturn,
        TokenKind.KeywordTry,
        TokenKind.KeywordWhile,
        TokenKind.KeywordWith,
        TokenKind.KeywordYield
    );

    private readonly bool BeginsStatement(Token token, Token before)
    {
        if (!IsFirstOnItsLine(token, before))
        {
            return false;
        }

        if (_closers.Count == 0)
        {
            return true;
        }

        if (_openStrings > 0)
        {
            return false;
        }

        return EndsHeader(before)
            ? token.Kind == TokenKind.String || Begins.Contains(token.Kind)
            : Begins.Contains(token.Kind) && IndentationOf(token) <= _indentations.Peek();
    }

    private readonly bool EndsHeader(Token last) =>
        last.Kind == TokenKind.Colon
        && (
            CompoundStatements.First.Contains(_first.Kind)
            || CompoundStatements.Clauses.Contains(_first.Kind)
            || IsMatchOrCase(_first)
        );

    private readonly bool IsMatchOrCase(Token word) =>
        word.Kind == TokenKind.Name
        && _context.Source.Text[_context.Source.SpanOf(word)] is var bytes
        && (bytes.SequenceEqual("match"u8) || bytes.SequenceEqual("case"u8));

    private void BeginStatement(Token token)
    {
        EndStatement();
        _hasChanged = true;
        var isBlock = EndsHeader(_mended[^1]);
        AddHere(TokenKind.Newline);
        var indentation = IndentationOf(token);
        if (isBlock && indentation > _indentations.Peek())
        {
            _indentations.Push(indentation);
            AddHere(TokenKind.Indent);
        }

        while (_indentations.Count > 1 && indentation < _indentations.Peek())
        {
            _indentations.Pop();
            AddHere(TokenKind.Dedent);
        }

        if (indentation < _indentations.Peek())
        {
            _indentations.Pop();
            _indentations.Push(indentation);
        }

        _first = token;
    }

    private readonly bool IsFirstOnItsLine(Token token, Token before)
    {
        var bytes = _context.Source.Text.Bytes;
        var end = _context.EndOf(before);
        var gap = bytes[end..token.Start];
        var lineBreak = gap.LastIndexOfAny((byte)'\n', (byte)'\r');
        if (lineBreak > 0 && gap[lineBreak] == '\n' && gap[lineBreak - 1] == '\r')
        {
            lineBreak--;
        }

        var isJoined = lineBreak > 0 && gap[lineBreak - 1] == '\\' && !gap.Contains((byte)'#');
        return lineBreak >= 0 && !isJoined;
    }

    private readonly int IndentationOf(Token token)
    {
        var bytes = _context.Source.Text.Bytes;
        var start = bytes[..token.Start].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var end = start;
        while (end < token.Start && bytes[end] is (byte)' ' or (byte)'\t' or (byte)'\f')
        {
            end++;
        }

        return end - start;
    }
}
