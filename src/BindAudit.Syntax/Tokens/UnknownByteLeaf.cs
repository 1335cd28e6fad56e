using System.Globalization;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>An ASCII byte that begins no token: <c>$</c>, <c>?</c>, control characters, a backslash that joins no lines.</summary>
internal sealed class UnknownByteLeaf : Parser<byte, Token>
{
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var start = state.Position++;
        state.Report(start, start + 1, MessageOf(state.Input[start]));
        result = new Token(start, 1, TokenKind.ErrorToken);
        return true;
    }

    private static string MessageOf(byte unit) =>
        unit switch
        {
            (byte)'\\' => "unexpected character after line continuation character",
            > 0x20 and < 0x7F => $"invalid character '{(char)unit}'",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"invalid non-printable character U+{(int)unit:X4}"
            ),
        };
}
