using System;

namespace BindAudit.Scanning.Reading;

/// <summary>Looks for whole words: <c>eve</c> stands in <c>import eve</c>, not in <c>event</c>.</summary>
internal static class WordSearch
{
    /// <summary>Whether <paramref name="word"/> occurs in <paramref name="file"/> as a name or part of a text, a scheme such as <c>http://</c> apart. O(length).</summary>
    internal static bool Occurs(ReadOnlySpan<byte> file, ReadOnlySpan<byte> word)
    {
        for (var start = 0; ; start++)
        {
            var next = file[start..].IndexOf(word);
            if (next < 0)
            {
                return false;
            }

            start += next;
            var behind = file[(start + word.Length)..];
            if (
                (behind.IsEmpty || !IsNameByte(behind[0]))
                && !behind.StartsWith("://"u8)
                && BeginsAWord(file[..start])
            )
            {
                return true;
            }
        }
    }

    /// <summary>Letters before the word do not make it another one where a backslash stands before them: <c>"cd /app\nuvicorn"</c>.</summary>
    private static bool BeginsAWord(ReadOnlySpan<byte> before)
    {
        var at = before.Length;
        while (at > 0 && IsNameByte(before[at - 1]))
        {
            at--;
        }

        return at == before.Length || (at > 0 && before[at - 1] == '\\');
    }

    private static bool IsNameByte(byte unit) =>
        char.IsAsciiLetterOrDigit((char)unit) || unit == '_';
}
