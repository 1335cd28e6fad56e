using System;
using System.Globalization;

namespace BindAudit.Syntax.Literals;

/// <summary>An escape sequence (Python Language Reference §2.4.1.1).</summary>
/// <param name="Value">The code point or byte, or one of the constants.</param>
/// <param name="Length">Number of bytes from the backslash on.</param>
internal readonly record struct Escape(int Value, int Length)
{
    /// <summary>A backslash before a line break stands for nothing.</summary>
    public const int Nothing = -1;

    /// <summary>A backslash that escapes nothing stands for itself.</summary>
    public const int Backslash = '\\';

    private const int Replacement = 0xFFFD;

    /// <summary>Reads the escape whose backslash stands at <paramref name="at"/>; <c>\u</c>, <c>\U</c> and <c>\N</c> mean nothing in bytes.</summary>
    public static Escape Read(ReadOnlySpan<byte> content, int at, bool isBytes)
    {
        var lineBreak = LiteralContent.LineBreakLengthAt(content, at + 1);
        if (lineBreak > 0)
        {
            return new Escape(Nothing, 1 + lineBreak);
        }

        var letter = at + 1 < content.Length ? content[at + 1] : (byte)0;
        return letter switch
        {
            (byte)'x' => Hexadecimal(content, at, 2),
            (byte)'u' when !isBytes => Hexadecimal(content, at, 4),
            (byte)'U' when !isBytes => Hexadecimal(content, at, 8),
            (byte)'N' when !isBytes => Named(content, at),
            >= (byte)'0' and <= (byte)'7' => Octal(content, at),
            _ when Simple(letter) is >= 0 and var value => new Escape(value, 2),
            _ => new Escape(Backslash, 1),
        };
    }

    private static int Simple(byte letter) =>
        letter switch
        {
            (byte)'\\' or (byte)'\'' or (byte)'"' => letter,
            (byte)'a' => '\a',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'v' => '\v',
            _ => -1,
        };

    private static Escape Octal(ReadOnlySpan<byte> content, int at)
    {
        var (value, length) = (0, 1);
        while (
            length <= 3
            && at + length < content.Length
            && content[at + length] is >= (byte)'0' and <= (byte)'7'
        )
        {
            value = (value * 8) + content[at + length++] - '0';
        }

        return new Escape(value, length);
    }

    private static Escape Hexadecimal(ReadOnlySpan<byte> content, int at, int digits)
    {
        if (
            content.Length < at + 2 + digits
            || !uint.TryParse(
                content.Slice(at + 2, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            return new Escape(Backslash, 1);
        }

        return new Escape(value <= 0x10FFFF ? (int)value : Replacement, 2 + digits);
    }

    private static Escape Named(ReadOnlySpan<byte> content, int at)
    {
        var rest = content[(at + 2)..];
        var end = rest is [(byte)'{', ..] ? rest.IndexOf((byte)'}') : -1;
        return end < 0 ? new Escape(Backslash, 1) : new Escape(Replacement, 2 + end + 1);
    }
}
