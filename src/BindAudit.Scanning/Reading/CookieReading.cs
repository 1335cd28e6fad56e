using System;

namespace BindAudit.Scanning.Reading;

/// <summary>Looks at the encoding cookie (PEP 263) as far as a search for words needs it.</summary>
internal static class CookieReading
{
    /// <summary>Whether every ASCII byte of <paramref name="file"/> is that character and no other byte is; false when in doubt.</summary>
    internal static bool IsAsciiCompatible(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("\uFEFF"u8))
        {
            return true;
        }

        if (file.Contains((byte)0))
        {
            return false;
        }

        var head = file[..EndOfSecondLine(file)];
        while (head.IndexOf("coding"u8) is >= 0 and var at)
        {
            head = head[(at + "coding".Length)..];
            if (head is [(byte)':' or (byte)'=', ..] && !IsSafe(head[1..].TrimStart(" \t"u8)))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfSecondLine(ReadOnlySpan<byte> file)
    {
        var end = 0;
        for (var line = 0; line < 2 && end < file.Length; line++)
        {
            var next = file[end..].IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
            {
                return file.Length;
            }

            end += next + 1;
            end += end < file.Length && file[end - 1] == '\r' && file[end] == '\n' ? 1 : 0;
        }

        return end;
    }

    private static bool IsSafe(ReadOnlySpan<byte> name)
    {
        Span<byte> letters = stackalloc byte["iso-8859".Length];
        var length = Math.Min(name.Length, letters.Length);
        for (var at = 0; at < length; at++)
        {
            var letter = name[at] == '_' ? (byte)'-' : name[at];
            letters[at] = letter is >= (byte)'A' and <= (byte)'Z' ? (byte)(letter | 0x20) : letter;
        }

        letters = letters[..length];
        return letters.StartsWith("utf-8"u8)
            || letters.StartsWith("utf8"u8)
            || letters.StartsWith("latin"u8)
            || letters.StartsWith("iso-8859"u8)
            || letters.StartsWith("ascii"u8)
            || letters.StartsWith("us-ascii"u8)
            || letters.StartsWith("cp125"u8);
    }
}
