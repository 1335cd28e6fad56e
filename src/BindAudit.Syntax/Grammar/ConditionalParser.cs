using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

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

        return Disjunction.TryParse(ref state, out result)
            && (state.Kind() != TokenKind.KeywordIf || TryChain(ref state, ref result));
    }

    // Leaves body, test, body, test … on the stack and folds from the right.
    private static bool TryChain(ref ParseState<Token> state, ref Expression result)
    {
        var stack = state.Grammar().Expressions;
        var mark = stack.Count;
        while (state.Skip(TokenKind.KeywordIf))
        {
            stack.Push(result);
            if (
                !Disjunction.TryParse(ref state, out var test)
                || !state.Expect(TokenKind.KeywordElse)
            )
            {
                return false;
            }

            stack.Push(test);
            if (!TryElse(ref state, out var orElse))
            {
                return false;
            }

            result = orElse;
        }

        Fold(state.Grammar(), mark, ref result);
        return true;
    }

    private static bool TryElse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    ) =>
        state.Kind() == TokenKind.KeywordLambda
            ? Expressions.Expression.TryParse(ref state, out result)
            : Disjunction.TryParse(ref state, out result);

    private static void Fold(GrammarContext context, int mark, ref Expression result)
    {
        var waiting = context.Expressions.From(mark);
        for (var at = waiting.Length - 2; at >= 0; at -= 2)
        {
            var (body, test) = (waiting[at], waiting[at + 1]);
            var span = TextSpan.FromBounds(body.Span.Start, result.Span.End);
            result = new ConditionalExpression(test, body, result, span);
        }

        context.Links += waiting.Length / 2;
        context.Expressions.Truncate(mark);
    }
}
