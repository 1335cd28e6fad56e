using System;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>A numeric literal (Python Language Reference §2.4.4 to §2.4.7); Python 2's <c>0777</c> and <c>10L</c> and what looks like a number are one too, with an error.</summary>
internal sealed class NumberLeaf : Parser<byte, Token>
{
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var input = state.Input;
        var start = state.Position;
        var end = EndOfValid(input, start, out var error);
        if (error is null && end < input.Length && !CanFollow(input[end..]))
        {
            error =
                (input[end] | 0x20) == 'l'
                    ? "the suffix L is python 2's"
                    : "invalid decimal literal";
        }

        if (error is not null)
        {
            end = Identifier.EndOf(input, end);
            state.Report(start, end, error);
        }

        state.Position = end;
        result = new Token(start, end - start, TokenKind.Number);
        return true;
    }

    public static bool IsDigit(byte unit) => (uint)(unit - '0') <= 9;

    private static byte At(ReadOnlySpan<byte> input, int at) =>
        (uint)at < (uint)input.Length ? input[at] : (byte)0;

    private static int EndOfValid(ReadOnlySpan<byte> input, int start, out string? error)
    {
        if (input[start] == '0')
        {
            switch (At(input, start + 1) | 0x20)
            {
                case 'x':
                    return EndOfRadix(
                        input,
                        start + 2,
                        16,
                        "invalid hexadecimal literal",
                        out error
                    );
                case 'o':
                    return EndOfRadix(input, start + 2, 8, "invalid octal literal", out error);
                case 'b':
                    return EndOfRadix(input, start + 2, 2, "invalid binary literal", out error);
                default:
                    break;
            }
        }

        return EndOfDecimal(input, start, out error);
    }

    private static int EndOfRadix(
        ReadOnlySpan<byte> input,
        int at,
        int radix,
        string message,
        out string? error
    )
    {
        while (true)
        {
            at += At(input, at) == '_' ? 1 : 0;
            var digits = at;
            while (IsDigitOf(radix, At(input, at)))
            {
                at++;
            }

            error = at == digits || IsDigit(At(input, at)) ? message : null;
            if (error is not null || At(input, at) != '_')
            {
                return at;
            }
        }
    }

    private static bool IsDigitOf(int radix, byte unit) =>
        radix == 16 ? char.IsAsciiHexDigit((char)unit) : (uint)(unit - '0') < (uint)radix;

    private static int EndOfDecimal(ReadOnlySpan<byte> input, int start, out string? error)
    {
        var at = EndOfDigits(input, start, out error);
        var isInteger = true;
        if (error is null && At(input, at) == '.')
        {
            isInteger = false;
            at++;
            at = IsDigit(At(input, at)) ? EndOfDigits(input, at, out error) : at;
        }

        if (error is null && (At(input, at) | 0x20) == 'e')
        {
            var end = EndOfExponent(input, at, ref error);
            isInteger &= end == at;
            at = end;
        }

        if (error is null && (At(input, at) | 0x20) == 'j')
        {
            return at + 1;
        }

        if (error is null && isInteger && input[start] == '0')
        {
            error = LeadingZeroError(input[start..at]);
        }

        return at;
    }

    /// <summary>Digits with single underscores between them; there may be none.</summary>
    private static int EndOfDigits(ReadOnlySpan<byte> input, int at, out string? error)
    {
        error = null;
        while (true)
        {
            while (IsDigit(At(input, at)))
            {
                at++;
            }

            if (At(input, at) != '_')
            {
                return at;
            }

            if (!IsDigit(At(input, ++at)))
            {
                error = "invalid decimal literal";
                return at;
            }
        }
    }

    /// <summary>Stays at the <c>e</c> where no exponent follows: <c>1else</c> is a number and a keyword.</summary>
    private static int EndOfExponent(ReadOnlySpan<byte> input, int at, ref string? error)
    {
        var isSigned = At(input, at + 1) is (byte)'+' or (byte)'-';
        var digits = at + (isSigned ? 2 : 1);
        if (IsDigit(At(input, digits)))
        {
            return EndOfDigits(input, digits, out error);
        }

        error = isSigned ? "invalid decimal literal" : null;
        return at;
    }

    private static string? LeadingZeroError(ReadOnlySpan<byte> digits) =>
        digits.ContainsAnyInRange((byte)'1', (byte)'9')
            ? "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
            : null;

    /// <summary>Whether a number may end before <paramref name="rest"/>: no identifier follows, or one of the keywords that CPython lets follow.</summary>
    private static bool CanFollow(ReadOnlySpan<byte> rest) =>
        (rest[0] < 0x80 && !Identifier.IsAsciiContinue(rest[0]))
        || (rest[0] >= 0x80 && Identifier.EndOf(rest, 0) == 0)
        || rest.StartsWith("and"u8)
        || rest.StartsWith("else"u8)
        || rest.StartsWith("for"u8)
        || rest.StartsWith("if"u8)
        || rest.StartsWith("in"u8)
        || rest.StartsWith("is"u8)
        || rest.StartsWith("or"u8)
        || rest.StartsWith("not"u8);
}
