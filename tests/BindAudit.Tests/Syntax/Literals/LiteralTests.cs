using System.Collections.Immutable;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Tests.Syntax.Literals;

/// <summary>Literals as the grammar hands them on: one part for each STRING or FSTRING_MIDDLE token of a source.</summary>
internal static class LiteralTests
{
    public static string ValueOf(string python)
    {
        var (text, statement, literal) = Read(python);
        return StringLiteral.ValueOf(text, statement, literal);
    }

    public static byte[] BytesOf(string python)
    {
        var (text, statement, literal) = Read(python);
        return StringLiteral.BytesOf(text, statement, literal);
    }

    private static (SourceText, TopLevelStatement, StringExpression) Read(string python)
    {
        // Behind a line of its own, so that relative and absolute spans differ.
        var text = SourceText.From("pass\n" + python);
        var tokens = TokenizedSource.Tokenize(text);
        const int Start = 5;
        var isRaw =
            char.ToLowerInvariant(python[0]) == 'r' || char.ToLowerInvariant(python[1]) == 'r';
        var parts = ImmutableArray.CreateBuilder<StringPart>();
        foreach (var token in tokens.Tokens)
        {
            if (token.Kind is TokenKind.String or TokenKind.FStringMiddle)
            {
                var span = tokens.SpanOf(token).Shift(-Start);
                parts.Add(new StringPart(span, isRaw, token.Kind == TokenKind.FStringMiddle));
            }
        }

        var literal = new StringExpression(
            parts.ToImmutable(),
            false,
            new TextSpan(0, python.Length)
        );
        return (
            text,
            new TopLevelStatement(new ExpressionStatement(literal, literal.Span), Start),
            literal
        );
    }
}
