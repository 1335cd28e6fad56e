using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>A dot, an ellipsis, or a number without an integer part.</summary>
internal sealed class DotLeaf(NumberLeaf number) : Parser<byte, Token>
{
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var input = state.Input;
        var start = state.Position;
        if (start + 1 < input.Length && NumberLeaf.IsDigit(input[start + 1]))
        {
            return number.TryParse(ref state, out result);
        }

        var isEllipsis =
            start + 2 < input.Length && input[start + 1] == '.' && input[start + 2] == '.';
        state.Position = start + (isEllipsis ? 3 : 1);
        result = isEllipsis
            ? new Token(start, 3, TokenKind.Ellipsis)
            : new Token(start, 1, TokenKind.Dot);
        return true;
    }
}
