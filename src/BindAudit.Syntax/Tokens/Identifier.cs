using System;
using System.Globalization;
using System.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>What may stand in an identifier (Python Language Reference §2.3): XID_Start and XID_Continue, by general category.</summary>
internal static class Identifier
{
    /// <summary>For each byte, whether it is an ASCII letter, a digit or the underscore.</summary>
    public static readonly bool[] AsciiContinue = BuildAsciiContinue();

    public static bool IsAsciiStart(byte unit) =>
        unit == '_' || (uint)((unit | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>True for ASCII letters, digits and the underscore; false for every other byte.</summary>
    public static bool IsAsciiContinue(byte unit) => AsciiContinue[unit];

    /// <summary>The first byte behind the identifier that goes on at <paramref name="at"/>.</summary>
    public static int EndOf(ReadOnlySpan<byte> input, int at)
    {
        var isContinue = AsciiContinue;
        while (at < input.Length && isContinue[input[at]])
        {
            at++;
        }

        return at < input.Length && input[at] >= 0x80 ? UnicodeEndOf(input, at) : at;
    }

    public static bool IsStart(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber
        || rune.Value is 0x1885 or 0x1886 or 0x2118 or 0x212E;

    private static bool IsContinue(Rune rune) =>
        IsStart(rune)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation
        || rune.Value is 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA;

    public static int UnicodeEndOf(ReadOnlySpan<byte> input, int at)
    {
        while (at < input.Length)
        {
            Rune.DecodeFromUtf8(input[at..], out var rune, out var length);
            if (rune.IsAscii ? !AsciiContinue[rune.Value] : !IsContinue(rune))
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private static bool[] BuildAsciiContinue()
    {
        var table = new bool[256];
        for (var unit = 0; unit < 0x80; unit++)
        {
            table[unit] = IsAsciiStart((byte)unit) || (unit >= '0' && unit <= '9');
        }

        return table;
    }
}
