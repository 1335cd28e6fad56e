using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>named_expression: NAME ':=' expression | expression</c>.</summary>
internal sealed class NamedParser : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (state.Kind() != TokenKind.Name || state.KindAt(1) != TokenKind.ColonEqual)
        {
            return Expressions.Expression.TryParse(ref state, out result);
        }

        var first = state.Position++;
        var target = new NameExpression(state.LastSpan());
        state.Position++;
        if (!Expressions.Expression.TryParse(ref state, out result))
        {
            return false;
        }

        result = new NamedExpression(target, result, state.SpanFrom(first));
        return true;
    }
}
