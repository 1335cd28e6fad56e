using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>One token of a kind.</summary>
internal sealed class TokenKindParser(TokenKind kind) : Parser<Token, Token>
{
    private readonly string _expected = TokenSpelling.Of(kind);

    public override bool TryParse(ref ParseState<Token> state, out Token result)
    {
        result = state.Input[state.Position];
        if (result.Kind != kind)
        {
            return state.Fail(_expected);
        }

        state.Position++;
        return true;
    }
}
