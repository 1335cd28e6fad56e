using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'{' … '}'</c>: a dict, a set or a comprehension of one of them.</summary>
internal sealed class BracesParser : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position++;
        if (state.Skip(TokenKind.Rbrace))
        {
            result = new DictExpression([], state.SpanFrom(first));
            return true;
        }

        if (state.Kind() == TokenKind.DoubleStar)
        {
            return DictParser.TryDict(ref state, first, null, out result);
        }

        if (!Expressions.StarNamedExpression.TryParse(ref state, out result))
        {
            return false;
        }

        if (state.Kind() == TokenKind.Colon)
        {
            return DictParser.TryDict(ref state, first, result, out result);
        }

        return Comprehensions.Begins(ref state)
            ? Comprehensions.TryParse(
                ref state,
                first,
                ComprehensionKind.Set,
                result,
                null,
                TokenKind.Rbrace,
                out result
            )
            : TrySet(ref state, first, ref result);
    }

    private static bool TrySet(ref ParseState<Token> state, int first, ref Expression result)
    {
        var stack = state.Grammar().Expressions;
        var mark = stack.Count;
        stack.Push(result);
        if (!Displays.TryRest(ref state, TokenKind.Rbrace))
        {
            return false;
        }

        result = new SetExpression(stack.PopFrom(mark), state.SpanFrom(first));
        return true;
    }
}
