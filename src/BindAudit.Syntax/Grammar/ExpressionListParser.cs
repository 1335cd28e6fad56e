using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>','.element+ [',']</c>: one element as it is, several or one with a comma as a tuple without parentheses.</summary>
internal sealed class ExpressionListParser(Parser<Token, Expression> element)
    : Parser<Token, Expression>
{
    // A slice may begin with its colon.
    private static readonly TokenKindSet First = TokenKindSet.StarExpression.With(TokenKind.Colon);

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        return element.TryParse(ref state, out result)
            && (state.Kind() != TokenKind.Comma || TryTuple(ref state, first, ref result));
    }

    private bool TryTuple(ref ParseState<Token> state, int first, ref Expression result)
    {
        var stack = state.Grammar().Expressions;
        var mark = stack.Count;
        stack.Push(result);
        while (state.Skip(TokenKind.Comma) && First.Contains(state.Kind()))
        {
            if (state.Kind() == TokenKind.Colon && element is not SliceParser)
            {
                break;
            }

            if (!element.TryParse(ref state, out var next))
            {
                return false;
            }

            stack.Push(next);
        }

        result = new TupleExpression(stack.PopFrom(mark), state.SpanFrom(first));
        return true;
    }
}
