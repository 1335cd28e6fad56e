using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>A name or keyword that begins with an ASCII letter, or the string that it is the prefix of.</summary>
internal sealed class NameLeaf : Parser<byte, Token>
{
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var input = state.Input;
        var start = state.Position;
        var end = Identifier.EndOf(input, start + 1);
        if (
            (uint)end < (uint)input.Length
            && input[end] is (byte)'"' or (byte)'\''
            && StringPrefix.TryRead(input[start..end], out var prefix)
        )
        {
            result = StringLeaf.Read(ref state, start, end, prefix);
            return true;
        }

        state.Position = end;
        result = new Token(start, end - start, Keywords.KindOf(input, start, end));
        return true;
    }
}
