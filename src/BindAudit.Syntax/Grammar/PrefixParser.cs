using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>factor: ('+' | '-' | '~') factor | power</c> and <c>power: await_primary ['**' factor]</c>.</summary>
internal static class PrefixParser
{
    /// <summary>A factor; prefixes are counted, not recursed into.</summary>
    internal static bool TryParseFactor(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        while (state.Kind() is TokenKind.Plus or TokenKind.Minus or TokenKind.Tilde)
        {
            state.Position++;
        }

        var count = state.Position - first;
        return TryParsePower(ref state, out result)
            && (count == 0 || Wrap(ref state, first, count, ref result));
    }

    /// <summary>Puts the <paramref name="count"/> prefix operators from <paramref name="first"/> on around <paramref name="operand"/>; always true.</summary>
    internal static bool Wrap(
        ref ParseState<Token> state,
        int first,
        int count,
        ref Expression operand
    )
    {
        state.Grammar().Links += count;
        for (var at = first + count - 1; at >= first; at--)
        {
            var @operator = state.Input[at].Kind switch
            {
                TokenKind.KeywordNot => UnaryOperator.Not,
                TokenKind.Tilde => UnaryOperator.Invert,
                TokenKind.Plus => UnaryOperator.UAdd,
                _ => UnaryOperator.USub,
            };
            operand = new UnaryExpression(@operator, operand, state.SpanFrom(at));
        }

        return true;
    }

    private static bool TryParsePower(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        if (!TryParseAwait(ref state, out result))
        {
            return false;
        }

        if (!state.Skip(TokenKind.DoubleStar))
        {
            return true;
        }

        if (!Expressions.Factor.TryParse(ref state, out var exponent))
        {
            return false;
        }

        state.Grammar().Links++;
        result = new BinaryExpression(result, BinaryOperator.Pow, exponent, state.SpanFrom(first));
        return true;
    }

    private static bool TryParseAwait(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (state.Kind() != TokenKind.KeywordAwait)
        {
            return PrimaryParser.TryParse(ref state, out result);
        }

        var first = state.Position++;
        if (!PrimaryParser.TryParse(ref state, out result))
        {
            return false;
        }

        result = new AwaitExpression(result, state.SpanFrom(first));
        return true;
    }
}
