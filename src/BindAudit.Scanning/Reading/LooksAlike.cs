using System;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Characters that Python reads as ASCII letters, digits or underscores in names: NFKC maps <c>ﬂask</c> to <c>flask</c> (Python Language Reference §2.3).</summary>
internal static class LooksAlike
{
    /// <summary>Whether <paramref name="utf8"/> may hold one; O(its bytes that are not ASCII).</summary>
    internal static bool Occurs(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAnyInRange((byte)0xC2, (byte)0xF0) is >= 0 and var at)
        {
            utf8 = utf8[at..];
            if (utf8.Length > 1 && IsLead(utf8[0], utf8[1]))
            {
                _ = Rune.DecodeFromUtf8(utf8, out var character, out _);
                if (IsOne(character.Value))
                {
                    return true;
                }
            }

            utf8 = utf8[1..];
        }

        return false;
    }

    /// <summary>Whether one can begin with these bytes: of a text in Chinese none does, which is then not decoded.</summary>
    private static bool IsLead(byte first, byte second) =>
        first switch
        {
            0xC2 => second is 0xAA or 0xBA, // ª º
            0xC4 => second is 0xB2 or 0xB3 or 0xBF, // Ĳ Ŀ
            0xC5 => second is 0x80 or 0x89 or 0xBF, // ŀ ŉ ſ
            0xC7 => second is (>= 0x84 and <= 0x8C) or (>= 0xB1 and <= 0xB3), // Ǆ Ǳ
            0xCA => second is >= 0xB0 and <= 0xB8, // ʰ
            0xCB => second is >= 0xA1 and <= 0xA3, // ˡ
            0xE1 => second is (>= 0xB4 and <= 0xB6) or 0xBA, // ᴬ ẚ
            0xE2 => second is 0x81 or 0x82 or 0x84 or 0x85 or 0xB1, // ⁱ ₐ ℊ Ⅰ ⱼ
            0xEA => second is 0x9F, // ꟲ
            0xEF => second is 0xAC or 0xB8 or 0xB9 or 0xBC or 0xBD, // ﬂ ︳ ﹍ Ａ
            0xF0 => second is 0x90 or 0x9D or 0x9F, // 𐞥 𝐀 🯰
            _ => false,
        };

    private static bool IsOne(int character)
    {
        var at = Ranges.BinarySearch(character);
        return at >= 0 || ~at % 2 == 1;
    }

    /// <summary>First and last of each range, in order: characters of names whose NFKC form holds an ASCII character (Unicode 15.1).</summary>
    private static ReadOnlySpan<int> Ranges =>
        [
            0x00AA,
            0x00AA,
            0x00BA,
            0x00BA,
            0x0132,
            0x0133,
            0x013F,
            0x0140,
            0x0149,
            0x0149,
            0x017F,
            0x017F,
            0x01C4,
            0x01CC,
            0x01F1,
            0x01F3,
            0x02B0,
            0x02B0,
            0x02B2,
            0x02B3,
            0x02B7,
            0x02B8,
            0x02E1,
            0x02E3,
            0x1D2C,
            0x1D2C,
            0x1D2E,
            0x1D2E,
            0x1D30,
            0x1D31,
            0x1D33,
            0x1D3A,
            0x1D3C,
            0x1D3C,
            0x1D3E,
            0x1D43,
            0x1D47,
            0x1D49,
            0x1D4D,
            0x1D4D,
            0x1D4F,
            0x1D50,
            0x1D52,
            0x1D52,
            0x1D56,
            0x1D58,
            0x1D5B,
            0x1D5B,
            0x1D62,
            0x1D65,
            0x1D9C,
            0x1D9C,
            0x1DA0,
            0x1DA0,
            0x1DBB,
            0x1DBB,
            0x1E9A,
            0x1E9A,
            0x2071,
            0x2071,
            0x207F,
            0x207F,
            0x2090,
            0x2093,
            0x2095,
            0x209C,
            0x2102,
            0x2102,
            0x210A,
            0x210E,
            0x2110,
            0x2113,
            0x2115,
            0x2115,
            0x2119,
            0x211D,
            0x2124,
            0x2124,
            0x2128,
            0x2128,
            0x212A,
            0x212A,
            0x212C,
            0x212D,
            0x212F,
            0x2131,
            0x2133,
            0x2134,
            0x2139,
            0x2139,
            0x2145,
            0x2149,
            0x2160,
            0x217F,
            0x2C7C,
            0x2C7D,
            0xA7F2,
            0xA7F4,
            0xFB00,
            0xFB06,
            0xFE33,
            0xFE34,
            0xFE4D,
            0xFE4F,
            0xFF10,
            0xFF19,
            0xFF21,
            0xFF3A,
            0xFF3F,
            0xFF3F,
            0xFF41,
            0xFF5A,
            0x107A5,
            0x107A5,
            0x1D400,
            0x1D6A3,
            0x1D7CE,
            0x1D7FF,
            0x1FBF0,
            0x1FBF9,
        ];
}
