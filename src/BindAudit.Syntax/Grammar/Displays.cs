using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>What parentheses, brackets and braces share: the elements behind the first one.</summary>
internal static class Displays
{
    /// <summary>Reads <c>(',' element)* [','] close</c>; the first element is on the stack already, the others join it.</summary>
    internal static bool TryRest(ref ParseState<Token> state, TokenKind close)
    {
        var stack = state.Grammar().Expressions;
        while (state.Skip(TokenKind.Comma) && state.Kind() != close)
        {
            if (!Expressions.StarNamedExpression.TryParse(ref state, out var element))
            {
                return false;
            }

            stack.Push(element);
        }

        return state.Skip(close) || state.Fail("`,`") | state.Fail(TokenSpelling.Of(close));
    }
}
