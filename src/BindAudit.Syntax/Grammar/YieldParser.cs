using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]</c>, or <c>star_expressions</c>.</summary>
internal sealed class YieldParser : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (state.Kind() != TokenKind.KeywordYield)
        {
            return Expressions.StarExpressions.TryParse(ref state, out result);
        }

        var first = state.Position++;
        var isFrom = state.Skip(TokenKind.KeywordFrom);
        result = null;
        if (
            isFrom
                ? !Expressions.Expression.TryParse(ref state, out result)
                : TokenKindSet.StarExpression.Contains(state.Kind())
                    && !Expressions.StarExpressions.TryParse(ref state, out result)
        )
        {
            return false;
        }

        result = new YieldExpression(result, isFrom, state.SpanFrom(first));
        return true;
    }
}
