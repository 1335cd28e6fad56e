using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'(' [arguments] ')'</c>: positional, starred, keyword arguments and splats in any order.</summary>
/// <remarks><c>f(async=True)</c> was Python up to 3.6; the call is kept.</remarks>
internal static class ArgumentsParser
{
    /// <summary>Makes a call of <paramref name="result"/>, which began at <paramref name="first"/>; the next token is <c>(</c>.</summary>
    internal static bool TryCall(ref ParseState<Token> state, int first, ref Expression result)
    {
        var context = state.Grammar();
        var mark = context.Expressions.Count;
        var keywordMark = context.Keywords.Count;
        if (!TryParse(ref state))
        {
            return false;
        }

        result = new CallExpression(
            result,
            context.Expressions.PopFrom(mark),
            context.Keywords.PopFrom(keywordMark),
            state.SpanFrom(first)
        );
        return true;
    }

    /// <summary>Reads from <c>(</c> to <c>)</c> and leaves the arguments on the stacks of expressions and keywords.</summary>
    internal static bool TryParse(ref ParseState<Token> state)
    {
        var open = state.Position++;
        var context = state.Grammar();
        var keywords = context.Keywords.Count;
        var hasKeyword = false;
        var hasSplat = false;
        while (!state.Skip(TokenKind.Rpar))
        {
            hasSplat |= state.Kind() == TokenKind.DoubleStar;
            if (!TryArgument(ref state, open))
            {
                return false;
            }

            if (context.Keywords.Count > keywords)
            {
                hasKeyword = true;
                keywords = context.Keywords.Count;
            }
            else if (hasKeyword)
            {
                CheckOrder(context, hasSplat);
            }

            if (!state.Skip(TokenKind.Comma))
            {
                return state.Skip(TokenKind.Rpar) || FailAtEnd(ref state);
            }
        }

        return true;
    }

    private static bool FailAtEnd(ref ParseState<Token> state) =>
        state.Fail("`,`") | state.Fail("`)`");

    private static bool TryArgument(ref ParseState<Token> state, int open)
    {
        switch (state.Kind())
        {
            case TokenKind.DoubleStar:
                return TryKeyword(ref state, isSplat: true);
            case TokenKind.Name
            or TokenKind.KeywordAsync
            or TokenKind.KeywordAwait when state.KindAt(1) == TokenKind.Equal:
                return TryKeyword(ref state, isSplat: false);
            case TokenKind.Star:
                return TryStarred(ref state);
            default:
                return TryPositional(ref state, open);
        }
    }

    /// <summary>Complains about a positional argument behind a keyword or <c>**</c>, or a starred one behind <c>**</c>.</summary>
    private static void CheckOrder(GrammarContext context, bool hasSplat)
    {
        var argument = context.Expressions.Last;
        if (argument is not StarredExpression)
        {
            context.Complain(
                argument.Span,
                hasSplat
                    ? "positional argument follows keyword argument unpacking"
                    : "positional argument follows keyword argument"
            );
        }
        else if (hasSplat)
        {
            context.Complain(
                argument.Span,
                "iterable argument unpacking follows keyword argument unpacking"
            );
        }
    }

    private static bool TryKeyword(ref ParseState<Token> state, bool isSplat)
    {
        var first = state.Position++;
        TextSpan? name = isSplat ? null : state.LastSpan();
        state.Position += isSplat ? 0 : 1;
        if (!Expressions.Expression.TryParse(ref state, out var value))
        {
            return false;
        }

        state.Grammar().Keywords.Push(new KeywordArgument(name, value, state.SpanFrom(first)));
        return true;
    }

    private static bool TryStarred(ref ParseState<Token> state)
    {
        var first = state.Position++;
        if (!Expressions.Expression.TryParse(ref state, out var value))
        {
            return false;
        }

        state.Grammar().Expressions.Push(new StarredExpression(value, state.SpanFrom(first)));
        return true;
    }

    private static bool TryPositional(ref ParseState<Token> state, int open)
    {
        var first = state.Position;
        if (!Expressions.NamedExpression.TryParse(ref state, out var value))
        {
            return false;
        }

        if (Comprehensions.Begins(ref state))
        {
            return TryGenerator(ref state, open, first, value);
        }

        state.Grammar().Expressions.Push(value);
        return true;
    }

    // As the only argument its parentheses are those of the call: f(x for x in y).
    private static bool TryGenerator(
        ref ParseState<Token> state,
        int open,
        int first,
        Expression element
    )
    {
        if (!Comprehensions.Clauses.TryParse(ref state, out var clauses))
        {
            return false;
        }

        var isOnly = first == open + 1 && state.Kind() == TokenKind.Rpar;
        var inner = state.SpanFrom(first);
        if (!isOnly)
        {
            state.Grammar().Complain(inner, "generator expression must be parenthesized");
        }

        state.Position += isOnly ? 1 : 0;
        var span = isOnly ? state.SpanFrom(open) : inner;
        state.Position -= isOnly ? 1 : 0;
        state
            .Grammar()
            .Expressions.Push(
                new ComprehensionExpression(
                    ComprehensionKind.Generator,
                    element,
                    null,
                    clauses.Frozen(),
                    span
                )
            );
        return true;
    }
}
