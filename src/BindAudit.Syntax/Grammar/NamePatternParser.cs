using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>A pattern that begins with a name: capture, <c>_</c>, dotted value or class.</summary>
internal sealed class NamePatternParser : Parser<Token, Pattern>
{
    // A tree of attributes is as high as the name has dots.
    private const int MaximumDots = 100;

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Pattern result
    )
    {
        var first = state.Position++;
        if (state.Kind() is not (TokenKind.Dot or TokenKind.Lpar))
        {
            var isWildcard = state.BytesAt(first).SequenceEqual("_"u8);
            var span = state.LastSpan();
            result = new MatchAsPattern(null, isWildcard ? null : span, span);
            return true;
        }

        result = null;
        if (!TryDottedName(ref state, first, out var name))
        {
            return false;
        }

        if (state.Kind() == TokenKind.Lpar)
        {
            return ClassPatternParser.TryParse(ref state, first, name, out result);
        }

        result = new MatchValuePattern(name, state.SpanFrom(first));
        return true;
    }

    // The first NAME is consumed.
    private static bool TryDottedName(ref ParseState<Token> state, int first, out Expression result)
    {
        result = new NameExpression(state.LastSpan());
        while (state.Skip(TokenKind.Dot))
        {
            if (state.Position - first > 2 * MaximumDots)
            {
                return state.Refuse("name has too many parts");
            }

            if (!state.Expect(TokenKind.Name))
            {
                return false;
            }

            result = new AttributeExpression(result, state.LastSpan(), state.SpanFrom(first));
        }

        return true;
    }
}
