using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>dict: '{' ','.('**' bitwise_or | expression ':' expression)* [','] '}'</c> and <c>dictcomp</c>, from the first item on.</summary>
internal static class DictParser
{
    /// <summary>Reads on behind the first key, or before the first <c>**</c> where <paramref name="key"/> is null; <c>{</c> is the token at <paramref name="first"/>.</summary>
    internal static bool TryDict(
        ref ParseState<Token> state,
        int first,
        Expression? key,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var stack = state.Grammar().DictItems;
        var mark = stack.Count;
        result = null;
        if (!TryItem(ref state, first + 1, key, out var item))
        {
            return false;
        }

        if (item.Key is not null && Comprehensions.Begins(ref state))
        {
            return Comprehensions.TryParse(
                ref state,
                first,
                ComprehensionKind.Dict,
                item.Key,
                item.Value,
                TokenKind.Rbrace,
                out result
            );
        }

        stack.Push(item);
        if (!TryRest(ref state, stack))
        {
            return false;
        }

        result = new DictExpression(stack.PopFrom(mark), state.SpanFrom(first));
        return true;
    }

    private static bool TryRest(ref ParseState<Token> state, NodeStack<DictItem> stack)
    {
        while (state.Skip(TokenKind.Comma) && state.Kind() != TokenKind.Rbrace)
        {
            var first = state.Position;
            Expression? key = null;
            if (
                state.Kind() != TokenKind.DoubleStar
                && !Expressions.Expression.TryParse(ref state, out key)
            )
            {
                return false;
            }

            if (!TryItem(ref state, first, key, out var item))
            {
                return false;
            }

            stack.Push(item);
        }

        return state.Skip(TokenKind.Rbrace) || state.Fail("`,`") | state.Fail("`}`");
    }

    private static bool TryItem(
        ref ParseState<Token> state,
        int first,
        Expression? key,
        [MaybeNullWhen(false)] out DictItem item
    )
    {
        item = null;
        var rule = key is null ? Expressions.BitwiseOr : Expressions.Expression;
        if (
            !state.Expect(key is null ? TokenKind.DoubleStar : TokenKind.Colon)
            || !rule.TryParse(ref state, out var value)
        )
        {
            return false;
        }

        item = new DictItem(key, value, state.SpanFrom(first));
        return true;
    }
}
