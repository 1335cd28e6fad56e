using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'==' | '!=' | '&lt;=' | '&lt;' | '>=' | '>' | 'not' 'in' | 'in' | 'is' 'not' | 'is'</c>.</summary>
internal static class ComparisonParser
{
    /// <summary>Consumes a comparison operator, of one word or two.</summary>
    internal static bool TryNext(ref ParseState<Token> state, out ComparisonOperator @operator)
    {
        var kind = state.Kind();
        @operator = OperatorOf(kind);
        if (Precedence.Of(kind) != Precedence.Comparison)
        {
            return false;
        }

        if (kind == TokenKind.KeywordNot)
        {
            if (state.KindAt(1) != TokenKind.KeywordIn)
            {
                return false;
            }

            state.Position++;
        }

        state.Position++;
        if (kind == TokenKind.KeywordIs && state.Skip(TokenKind.KeywordNot))
        {
            @operator = ComparisonOperator.IsNot;
        }

        return true;
    }

    private static ComparisonOperator OperatorOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.EqEqual => ComparisonOperator.Eq,
            TokenKind.NotEqual => ComparisonOperator.NotEq,
            TokenKind.Less => ComparisonOperator.Lt,
            TokenKind.LessEqual => ComparisonOperator.LtE,
            TokenKind.Greater => ComparisonOperator.Gt,
            TokenKind.GreaterEqual => ComparisonOperator.GtE,
            TokenKind.KeywordIs => ComparisonOperator.Is,
            TokenKind.KeywordIn => ComparisonOperator.In,
            _ => ComparisonOperator.NotIn,
        };
}
