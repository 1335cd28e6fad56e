using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>Operators by precedence climbing: <c>disjunction</c> down to <c>factor</c>, those that bind at least as tightly as <paramref name="minimum"/>.</summary>
internal sealed class OperatorParser(int minimum) : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    ) => TryParse(ref state, minimum, out result);

    private static bool TryParse(
        ref ParseState<Token> state,
        int minimum,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        if (!TryOperand(ref state, minimum, out result))
        {
            return false;
        }

        while (true)
        {
            var kind = state.Kind();
            var precedence = Precedence.Of(kind);
            if (
                precedence == Precedence.None
                || precedence < minimum
                || IsPrefixNot(ref state, kind)
            )
            {
                return true;
            }

            var success = precedence switch
            {
                Precedence.Comparison => TryComparison(ref state, first, ref result),
                < Precedence.Comparison => TryBoolean(ref state, first, kind, ref result),
                _ => TryBinary(ref state, first, precedence, ref result),
            };
            if (!success)
            {
                return false;
            }
        }
    }

    // "a not in b" has an infix "not"; any other is a mistake that the caller tells.
    private static bool IsPrefixNot(ref ParseState<Token> state, TokenKind kind) =>
        kind == TokenKind.KeywordNot && state.KindAt(1) != TokenKind.KeywordIn;

    private static bool TryOperand(
        ref ParseState<Token> state,
        int minimum,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (state.Kind() != TokenKind.KeywordNot || minimum > Precedence.Not)
        {
            return PrefixParser.TryParseFactor(ref state, out result);
        }

        var first = state.Position;
        while (state.Skip(TokenKind.KeywordNot)) { }
        var count = state.Position - first;
        return TryParse(ref state, Precedence.Comparison, out result)
            && PrefixParser.Wrap(ref state, first, count, ref result);
    }

    private static bool TryBinary(
        ref ParseState<Token> state,
        int first,
        int precedence,
        ref Expression result
    )
    {
        var @operator = Precedence.OperatorOf(state.Kind());
        state.Position++;
        if (!TryParse(ref state, precedence + 1, out var right))
        {
            return false;
        }

        state.Grammar().Links++;
        result = new BinaryExpression(result, @operator, right, state.SpanFrom(first));
        return true;
    }

    private static bool TryBoolean(
        ref ParseState<Token> state,
        int first,
        TokenKind kind,
        ref Expression result
    )
    {
        var stack = state.Grammar().Expressions;
        var mark = stack.Count;
        stack.Push(result);
        while (state.Skip(kind))
        {
            if (!TryParse(ref state, Precedence.Of(kind) + 1, out var value))
            {
                return false;
            }

            stack.Push(value);
        }

        var @operator = kind == TokenKind.KeywordOr ? BooleanOperator.Or : BooleanOperator.And;
        result = new BoolOpExpression(@operator, stack.PopFrom(mark), state.SpanFrom(first));
        return true;
    }

    private static bool TryComparison(ref ParseState<Token> state, int first, ref Expression result)
    {
        var context = state.Grammar();
        var mark = context.Expressions.Count;
        var operatorMark = context.Comparisons.Count;
        while (ComparisonParser.TryNext(ref state, out var @operator))
        {
            if (!TryParse(ref state, Precedence.BitOr, out var value))
            {
                return false;
            }

            context.Comparisons.Push(@operator);
            context.Expressions.Push(value);
        }

        result = new CompareExpression(
            result,
            context.Comparisons.PopFrom(operatorMark),
            context.Expressions.PopFrom(mark),
            state.SpanFrom(first)
        );
        return true;
    }
}
