using System;
using System.Collections.Generic;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Where a file has comments, and at the end of which lines it can have one.</summary>
internal sealed class CommentLines
{
    private readonly SourceText _text;
    private readonly Dictionary<int, TextSpan> _comments = [];
    private readonly HashSet<int> _closed = [];

    /// <summary>Reads the tokens of <paramref name="source"/>; O(tokens + lines of strings).</summary>
    internal CommentLines(TokenizedSource source)
    {
        _text = source.Text;
        foreach (var token in source.Trivia)
        {
            if (token.Kind == TokenKind.Comment)
            {
                var span = source.SpanOf(token);
                _comments[_text.Lines.LineOf(span.Start)] = span;
            }
        }

        CloseStrings(source);
    }

    /// <summary>The comment on a zero-based line, or null.</summary>
    internal TextSpan? CommentOn(int line) =>
        _comments.TryGetValue(line, out var span) ? span : null;

    /// <summary>Whether a zero-based line can end with a comment: not where a string goes on, or a backslash joins the next line.</summary>
    internal bool IsOpen(int line) =>
        !_closed.Contains(line)
        && (
            _comments.ContainsKey(line)
            || _text.Bytes[_text.Lines.StartOf(line)..EndOf(line)] is not [.., (byte)'\\']
        );

    /// <summary>Where a line ends, its line break apart.</summary>
    internal int EndOf(int line)
    {
        var end = line + 1 < _text.Lines.Count ? _text.Lines.StartOf(line + 1) : _text.Length;
        var start = _text.Lines.StartOf(line);
        return start + _text.Bytes[start..end].TrimEnd("\r\n"u8).Length;
    }

    private void CloseStrings(TokenizedSource source)
    {
        var depth = 0;
        var start = 0;
        foreach (var token in source.Tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.String:
                    Close(source.SpanOf(token));
                    break;
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    start = depth++ == 0 ? token.Start : start;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd when --depth == 0:
                    Close(TextSpan.FromBounds(start, source.SpanOf(token).End));
                    break;
                default:
                    break;
            }
        }
    }

    private void Close(TextSpan literal)
    {
        var last = _text.Lines.LineOf(literal.End);
        for (var line = _text.Lines.LineOf(literal.Start); line < last; line++)
        {
            _closed.Add(line);
        }
    }
}
