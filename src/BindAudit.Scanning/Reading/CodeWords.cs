using System;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Scanning.Reading;

/// <summary>Tells, by the tokens of a file, which words in it are code, and which are said in texts.</summary>
/// <param name="source">The file.</param>
internal sealed class CodeWords(TokenizedSource source)
{
    private const int MostQuotes = 3;

    private int _next;

    /// <summary>Whether the word at <paramref name="start"/> stands in a text that is a value, or names a key or variable (<c>NAME=v</c>, <c>NAME: str</c>): in a comment and in a documentation string it does not. Places come in order, those of <see cref="Hold"/> among them.</summary>
    internal bool Say(int start)
    {
        GoTo(start);
        var tokens = source.Tokens;
        if (_next >= tokens.Length || tokens[_next].Start > start)
        {
            return false;
        }

        return tokens[_next].Kind switch
        {
            TokenKind.Name => tokens[_next + 1].Kind is TokenKind.Equal or TokenKind.Colon,
            TokenKind.String => !IsStatement(tokens),
            TokenKind.FStringMiddle or TokenKind.TStringMiddle => true,
            _ => false,
        };
    }

    /// <summary>Whether the word from <paramref name="start"/> to <paramref name="end"/> is a name, or a string by itself. Places come in order; O(tokens) for all together.</summary>
    internal bool Hold(int start, int end)
    {
        GoTo(start);
        var tokens = source.Tokens;
        return _next < tokens.Length
            && tokens[_next] is var token
            && token.Kind switch
            {
                TokenKind.Name => token.Start == start,
                TokenKind.String => token.Start < start && token.End - end <= MostQuotes,
                _ => false,
            };
    }

    /// <summary>Whether the string is all of a statement, so that nothing takes it.</summary>
    private bool IsStatement(ReadOnlySpan<Token> tokens) =>
        tokens[_next + 1].Kind == TokenKind.Newline
        && (
            _next == 0
            || tokens[_next - 1].Kind is TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent
        );

    private void GoTo(int start)
    {
        var tokens = source.Tokens;
        while (_next < tokens.Length && source.SpanOf(tokens[_next]).End <= start)
        {
            _next++;
        }
    }
}
