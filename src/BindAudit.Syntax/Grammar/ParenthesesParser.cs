using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'(' … ')'</c>: a group, a tuple, a generator expression or a <c>yield</c>.</summary>
internal sealed class ParenthesesParser : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position++;
        if (state.Skip(TokenKind.Rpar))
        {
            result = new TupleExpression([], state.SpanFrom(first));
            return true;
        }

        if (state.Kind() == TokenKind.KeywordYield)
        {
            return Expressions.YieldOrStarExpressions.TryParse(ref state, out result)
                && state.Expect(TokenKind.Rpar);
        }

        if (!Expressions.StarNamedExpression.TryParse(ref state, out result))
        {
            return false;
        }

        return state.Kind() switch
        {
            TokenKind.Rpar => TryGroup(ref state, result),
            TokenKind.Comma => TryTuple(ref state, first, ref result),
            _ => Comprehensions.Begins(ref state)
                ? Comprehensions.TryParse(
                    ref state,
                    first,
                    ComprehensionKind.Generator,
                    result,
                    null,
                    TokenKind.Rpar,
                    out result
                )
                : state.Fail("`,`") | state.Fail("`)`"),
        };
    }

    private static bool TryGroup(ref ParseState<Token> state, Expression inner)
    {
        if (inner is StarredExpression)
        {
            state.Grammar().Complain(inner.Span, "cannot use starred expression here");
        }

        return state.Skip(TokenKind.Rpar);
    }

    private static bool TryTuple(ref ParseState<Token> state, int first, ref Expression result)
    {
        var stack = state.Grammar().Expressions;
        var mark = stack.Count;
        stack.Push(result);
        if (!Displays.TryRest(ref state, TokenKind.Rpar))
        {
            return false;
        }

        result = new TupleExpression(stack.PopFrom(mark), state.SpanFrom(first));
        return true;
    }
}
