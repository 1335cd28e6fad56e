using System.Buffers;
using System.Globalization;
using System.Text;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>A name that begins outside ASCII, or an error token for a character that begins nothing.</summary>
internal sealed class UnicodeNameLeaf : Parser<byte, Token>
{
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var start = state.Position;
        var status = Rune.DecodeFromUtf8(state.Input[start..], out var rune, out var length);
        var isName = status == OperationStatus.Done && Identifier.IsStart(rune);
        var end = isName ? Identifier.EndOf(state.Input, start + length) : start + length;
        if (!isName)
        {
            var message =
                status == OperationStatus.Done
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"invalid character U+{rune.Value:X4}"
                    )
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"byte 0x{state.Input[start]:x2} is not valid utf-8"
                    );
            state.Report(start, end, message);
        }

        state.Position = end;
        result = new Token(start, end - start, isName ? TokenKind.Name : TokenKind.ErrorToken);
        return true;
    }
}
