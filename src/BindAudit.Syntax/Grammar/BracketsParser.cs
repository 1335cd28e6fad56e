using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'[' … ']'</c>: a list or a list comprehension.</summary>
internal sealed class BracketsParser : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position++;
        if (state.Skip(TokenKind.Rsqb))
        {
            result = new ListExpression([], state.SpanFrom(first));
            return true;
        }

        if (!Expressions.StarNamedExpression.TryParse(ref state, out result))
        {
            return false;
        }

        return Comprehensions.Begins(ref state)
            ? Comprehensions.TryParse(
                ref state,
                first,
                ComprehensionKind.List,
                result,
                null,
                TokenKind.Rsqb,
                out result
            )
            : TryList(ref state, first, ref result);
    }

    private static bool TryList(ref ParseState<Token> state, int first, ref Expression result)
    {
        var stack = state.Grammar().Expressions;
        var mark = stack.Count;
        stack.Push(result);
        if (!Displays.TryRest(ref state, TokenKind.Rsqb))
        {
            return false;
        }

        result = new ListExpression(stack.PopFrom(mark), state.SpanFrom(first));
        return true;
    }
}
