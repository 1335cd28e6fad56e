using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'*' bitwise_or</c>, or what <paramref name="plain"/> reads.</summary>
internal sealed class StarredParser(Parser<Token, Expression> plain) : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (state.Kind() != TokenKind.Star)
        {
            return plain.TryParse(ref state, out result);
        }

        var first = state.Position++;
        if (!Expressions.BitwiseOr.TryParse(ref state, out result))
        {
            return false;
        }

        result = new StarredExpression(result, state.SpanFrom(first));
        return true;
    }
}
