using System;

namespace BindAudit.Scanning.Suppression;

/// <summary>Recognises comments that were meant to silence a rule and do not.</summary>
internal static class NearMiss
{
    /// <summary>The known id that <paramref name="text"/>, which is no marker, names behind something like <c>ignore</c>; else null.</summary>
    internal static string? Find(ReadOnlySpan<char> text, KnownIds known)
    {
        text = text.TrimStart(" \t\f\u00A0");
        var word = MarkerSyntax.LeadingLetters(text);
        if (!IsMeant(word))
        {
            return null;
        }

        for (text = text[word.Length..]; !text.IsEmpty; )
        {
            var length = IdLength(text);
            var id = text[..length].Trim("-.").ToString();
            if (id.Length > 0 && known.Knows(id))
            {
                return id;
            }

            text = text[Math.Min(length + 1, text.Length)..];
        }

        return null;
    }

    private static int IdLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < text.Length
            && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_' or '.')
        )
        {
            length++;
        }

        return length;
    }

    private static bool IsMeant(ReadOnlySpan<char> word) =>
        word.StartsWith("ignor", StringComparison.OrdinalIgnoreCase)
        || word.Equals("bindaudit", StringComparison.OrdinalIgnoreCase)
        || (word.Length > 4 && IsOneSlipFrom(word, "ignore"));

    /// <summary>One letter missing, added or wrong, or two exchanged.</summary>
    private static bool IsOneSlipFrom(ReadOnlySpan<char> word, ReadOnlySpan<char> meant)
    {
        var prefix = 0;
        while (
            prefix < Math.Min(word.Length, meant.Length)
            && char.ToLowerInvariant(word[prefix]) == meant[prefix]
        )
        {
            prefix++;
        }

        word = word[prefix..];
        meant = meant[prefix..];
        while (!word.IsEmpty && !meant.IsEmpty && char.ToLowerInvariant(word[^1]) == meant[^1])
        {
            word = word[..^1];
            meant = meant[..^1];
        }

        return (word.Length <= 1 && meant.Length <= 1)
            || (
                word.Length == 2
                && meant.Length == 2
                && char.ToLowerInvariant(word[0]) == meant[1]
                && char.ToLowerInvariant(word[1]) == meant[0]
            );
    }
}
