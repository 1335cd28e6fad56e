using System;

namespace BindAudit.Scanning.Reading;

/// <summary>Characters that Python reads as ASCII letters, digits or underscores in names: NFKC maps <c>ﬂask</c> to <c>flask</c> (Python Language Reference §2.3).</summary>
internal static class LooksAlike
{
    /// <summary>Whether <paramref name="utf8"/> may hold one; judged by leading bytes, so that some others are taken for one too.</summary>
    internal static bool Occurs(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
        {
            utf8 = utf8[at..];
            if (utf8.Length < 2 || IsLead(utf8[0], utf8[1]))
            {
                return utf8.Length >= 2;
            }

            utf8 = utf8[1..];
        }

        return false;
    }

    private static bool IsLead(byte first, byte second) =>
        first switch
        {
            0xC2 => second is 0xAA or 0xBA, // ª º
            0xC4 => second is 0xB2 or 0xB3 or 0xBF, // Ĳ Ŀ
            0xC5 => second is 0x80 or 0x89 or 0xBF, // ŀ ŉ ſ
            0xC7 => second is (>= 0x84 and <= 0x8C) or (>= 0xB1 and <= 0xB3), // Ǉ Ǳ
            0xCA => second is >= 0xB0 and <= 0xB8, // ʰ
            0xCB => second is >= 0xA1 and <= 0xA3, // ˡ
            0xE1 => second is (>= 0xB4 and <= 0xB6) or 0xBA, // ᴬ ẚ
            0xE2 => second is 0x81 or 0x82 or 0x84 or 0x85 or 0xB1, // ⁱ ₐ ℊ Ⅰ ⱼ
            0xEA => second is 0x9F, // ꟲ
            0xEF => second is 0xAC or 0xB8 or 0xB9 or 0xBC or 0xBD, // ﬂ ︳ ﹍ Ａ
            0xF0 => second is 0x90 or 0x9D or 0x9F, // 𐞥 𝐀 🯰
            _ => false,
        };
}
