using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'[' slices ']'</c>: one slice or a tuple of slices and starred expressions (PEP 646).</summary>
internal static class SubscriptParser
{
    private static readonly Parser<Token, Expression> Slices = new ExpressionListParser(
        new SliceParser()
    );

    /// <summary>Subscribes <paramref name="result"/>, which began at <paramref name="first"/>; the next token is <c>[</c>.</summary>
    internal static bool TrySubscript(ref ParseState<Token> state, int first, ref Expression result)
    {
        state.Position++;
        if (!Slices.TryParse(ref state, out var index) || !state.Expect(TokenKind.Rsqb))
        {
            return false;
        }

        // One starred expression is a tuple of one, with or without a comma.
        if (index is StarredExpression)
        {
            index = new TupleExpression([index], index.Span);
        }

        result = new SubscriptExpression(result, index, state.SpanFrom(first));
        return true;
    }
}
