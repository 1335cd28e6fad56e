using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>expression: disjunction ['if' disjunction 'else' expression] | lambdef</c>; a chain of <c>else</c>s does not recurse.</summary>
internal sealed class ConditionalParser : Parser<Token, Expression>
{
    private static readonly OperatorParser Disjunction = new(Precedence.Or);

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (state.Kind() == TokenKind.KeywordLambda)
        {
            return Lambdas.Lambda.TryParse(ref state, out result);
        }

        var first = state.Position;
        return Disjunction.TryParse(ref state, out result)
            && (state.Kind() != TokenKind.KeywordIf || TryChain(ref state, first, ref result));
    }

    // Leaves body, test, body, test … on the stack and folds from the right.
    private static bool TryChain(ref ParseState<Token> state, int first, ref Expression result)
    {
        var context = state.Grammar();
        var mark = context.Expressions.Count;
        var firstMark = context.Firsts.Count;
        while (state.Skip(TokenKind.KeywordIf))
        {
            context.Expressions.Push(result);
            context.Firsts.Push(first);
            if (
                !Disjunction.TryParse(ref state, out var test)
                || !state.Expect(TokenKind.KeywordElse)
            )
            {
                return false;
            }

            context.Expressions.Push(test);
            first = state.Position;
            if (!TryElse(ref state, out var orElse))
            {
                return false;
            }

            result = orElse;
        }

        Fold(ref state, mark, firstMark, ref result);
        return true;
    }

    private static bool TryElse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    ) =>
        state.Kind() == TokenKind.KeywordLambda
            ? Expressions.Expression.TryParse(ref state, out result)
            : Disjunction.TryParse(ref state, out result);

    private static void Fold(
        ref ParseState<Token> state,
        int mark,
        int firstMark,
        ref Expression result
    )
    {
        var context = state.Grammar();
        var waiting = context.Expressions.From(mark);
        var firsts = context.Firsts.From(firstMark);
        for (var at = firsts.Length - 1; at >= 0; at--)
        {
            var (body, test) = (waiting[2 * at], waiting[(2 * at) + 1]);
            result = new ConditionalExpression(test, body, result, state.SpanFrom(firsts[at]));
        }

        context.Links += firsts.Length;
        context.Expressions.Truncate(mark);
        context.Firsts.Truncate(firstMark);
    }
}
