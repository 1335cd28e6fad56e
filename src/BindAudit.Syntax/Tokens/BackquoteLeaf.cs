using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>A backquote, which Python 3 has not.</summary>
internal sealed class BackquoteLeaf : Parser<byte, Token>
{
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var start = state.Position++;
        state.Report(start, start + 1, "backquotes are python 2's repr");
        result = new Token(start, 1, TokenKind.Backquote);
        return true;
    }
}
