using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>primary: atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')*</c>; a loop, so that chains do not recurse.</summary>
internal static class PrimaryParser
{
    internal static bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        if (!TryParseAtom(ref state, out result))
        {
            return false;
        }

        while (true)
        {
            bool success;
            switch (state.Kind())
            {
                case TokenKind.Dot:
                    success = TryAttribute(ref state, first, ref result);
                    break;
                case TokenKind.Lpar:
                    success = ArgumentsParser.TryCall(ref state, first, ref result);
                    break;
                case TokenKind.Lsqb:
                    success = SubscriptParser.TrySubscript(ref state, first, ref result);
                    break;
                default:
                    return true;
            }

            if (!success)
            {
                return false;
            }

            state.Grammar().Links++;
        }
    }

    private static bool TryParseAtom(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        switch (state.Kind())
        {
            case TokenKind.Name:
                state.Position++;
                result = new NameExpression(state.LastSpan());
                return true;
            case TokenKind.Number:
                state.Position++;
                result = new NumberExpression(state.LastSpan());
                return true;
            default:
                return Atoms.Atom.TryParse(ref state, out result);
        }
    }

    private static bool TryAttribute(ref ParseState<Token> state, int first, ref Expression result)
    {
        state.Position++;
        // "loop.async" was Python up to 3.6; the chain is kept.
        if (!state.Skip(TokenKind.KeywordAsync) && !state.Expect(TokenKind.Name))
        {
            return false;
        }

        result = new AttributeExpression(result, state.LastSpan(), state.SpanFrom(first));
        return true;
    }
}
