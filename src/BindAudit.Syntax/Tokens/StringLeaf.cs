using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>A string or bytes literal, or the opening of an f-string or t-string (Python Language Reference §2.4.1, PEP 701, PEP 750).</summary>
internal sealed class StringLeaf : Parser<byte, Token>
{
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        result = ReadWhole(ref state, state.Position, state.Position);
        return true;
    }

    /// <summary>Reads on from the quote at <paramref name="quote"/>, behind the prefix that begins at <paramref name="start"/>.</summary>
    public static Token Read(ref ParseState<byte> state, int start, int quote, StringPrefix prefix)
    {
        if (!prefix.IsFormatted && !prefix.IsTemplate)
        {
            if (prefix.IsRaw && (state.Input[start] | 0x20) == 'u')
            {
                state.Report(start, quote, "the string prefix ur is python 2's");
            }

            return ReadWhole(ref state, start, quote);
        }

        state.Position = quote + StringScanner.QuoteLengthAt(state.Input, quote);
        var kind = prefix.IsTemplate ? TokenKind.TStringStart : TokenKind.FStringStart;
        return new Token(start, state.Position - start, kind);
    }

    private static Token ReadWhole(ref ParseState<byte> state, int start, int quote)
    {
        var end = StringScanner.EndOf(state.Input, quote, out var isTerminated);
        if (!isTerminated)
        {
            var opening = quote + StringScanner.QuoteLengthAt(state.Input, quote);
            state.Report(
                start,
                opening,
                opening - quote == 3
                    ? "unterminated triple-quoted string literal"
                    : "unterminated string literal"
            );
        }

        state.Position = end;
        return new Token(start, end - start, TokenKind.String);
    }
}
