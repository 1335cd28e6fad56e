using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>slice: [expression] ':' [expression] [':' [expression]] | named_expression | starred_expression</c>.</summary>
internal sealed class SliceParser : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        if (state.Kind() == TokenKind.Colon)
        {
            return TrySlice(ref state, first, null, out result);
        }

        return Expressions.StarNamedExpression.TryParse(ref state, out result)
            && (state.Kind() != TokenKind.Colon || TrySlice(ref state, first, result, out result));
    }

    private static bool TrySlice(
        ref ParseState<Token> state,
        int first,
        Expression? lower,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        result = null;
        state.Position++;
        if (!TryBound(ref state, out var upper))
        {
            return false;
        }

        Expression? step = null;
        if (state.Skip(TokenKind.Colon) && !TryBound(ref state, out step))
        {
            return false;
        }

        result = new SliceExpression(lower, upper, step, state.SpanFrom(first));
        return true;
    }

    private static bool TryBound(ref ParseState<Token> state, out Expression? bound)
    {
        bound = null;
        return state.Kind() is TokenKind.Colon or TokenKind.Comma or TokenKind.Rsqb
            || Expressions.Expression.TryParse(ref state, out bound);
    }
}
