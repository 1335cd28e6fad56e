using System.Collections.Generic;
using System.Globalization;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax.Tokens;

/// <summary>Tokens as tests write them: operators and keywords as they stand, <c>NAME(x)</c> for what has a kind of its own, layout as its kind; ENDMARKER goes without saying.</summary>
internal static class TokenDump
{
    public static void Check(string python, string expected)
    {
        var tokens = TokenizedSource.Tokenize(SourceText.From(python));
        Assert.Equal(expected, Of(tokens));
        Assert.Equal("", ErrorsOf(tokens));
    }

    public static void CheckError(string python, string expected, string errors)
    {
        var tokens = TokenizedSource.Tokenize(SourceText.From(python));
        Assert.Equal(expected, Of(tokens));
        Assert.Equal(errors, ErrorsOf(tokens));
    }

    private static string Of(TokenizedSource tokens)
    {
        var words = new List<string>();
        foreach (var token in tokens.InTokenizeOrder())
        {
            words.Add(WordOf(token.Kind, tokens.Text.StringOf(token.Span)));
        }

        Assert.Equal("ENDMARKER", words[^1]);
        words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }

    private static string ErrorsOf(TokenizedSource tokens)
    {
        var lines = new List<string>();
        foreach (var error in tokens.Errors)
        {
            var (line, column) = tokens.Text.PositionOf(error.Span.Start);
            lines.Add(
                string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{column} {error.Message}")
            );
        }

        return string.Join('\n', lines);
    }

    private static string WordOf(TokenKind kind, string text) =>
        kind switch
        {
            TokenKind.Newline
            or TokenKind.Nl
            or TokenKind.Indent
            or TokenKind.Dedent
            or TokenKind.EndMarker => TokenNames.Of(kind),
            >= TokenKind.Lpar => text,
            _ => $"{TokenNames.Of(kind)}({text})",
        };
}
