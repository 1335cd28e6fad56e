using System;
using System.Collections.Immutable;

namespace BindAudit.Scanning.Suppression;

/// <summary>Reads our markers: <c>ignore</c>, <c>ignore: ID, ID -- reason</c>, <c>ignore-file: ID</c>.</summary>
internal static class MarkerSyntax
{
    private const string Blanks = " \t\f\u00A0";

    /// <summary>The marker that a comment's <paramref name="text"/> (behind <c>#</c>, up to a further <c>#</c>) begins with, ours or another tool's; null where it is no marker or goes on as prose.</summary>
    internal static Marker? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim(Blanks);
        var word = LeadingLetters(text);
        var rest = text[word.Length..];
        return !word.Equals("ignore", StringComparison.OrdinalIgnoreCase)
                ? ForeignMarkerSyntax.Parse(word, rest)
            : rest.StartsWith("-file", StringComparison.OrdinalIgnoreCase)
                ? ParseRest(MarkerKind.IgnoreFile, "ignore-file", rest["-file".Length..])
            : ParseRest(MarkerKind.Ignore, "ignore", rest);
    }

    /// <summary>The letters that <paramref name="text"/> begins with.</summary>
    internal static ReadOnlySpan<char> LeadingLetters(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetter(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    /// <summary>What follows the first <c>--</c>, which goes from <paramref name="text"/>; null where there is none.</summary>
    internal static string? CutReason(ref ReadOnlySpan<char> text)
    {
        var dashes = text.IndexOf("--");
        if (dashes < 0)
        {
            return null;
        }

        var reason = text[(dashes + 2)..].Trim(Blanks).ToString();
        text = text[..dashes].TrimEnd(Blanks);
        return reason;
    }

    private static Marker? ParseRest(MarkerKind kind, string word, ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(Blanks);
        var reason = CutReason(ref rest);
        if (rest.IsEmpty)
        {
            return new Marker(kind, word, [], reason);
        }

        return rest[0] == ':' && ParseIds(rest[1..]) is { } ids
            ? new Marker(kind, word, ids, reason)
            : null;
    }

    /// <summary>Ids between commas; null where there is none, or where blanks within one show prose.</summary>
    private static ImmutableArray<string>? ParseIds(ReadOnlySpan<char> text)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var range in text.Split(','))
        {
            var id = text[range].Trim(Blanks);
            if (id.IndexOfAny(Blanks) >= 0)
            {
                return null;
            }

            if (!id.IsEmpty)
            {
                ids.Add(id.ToString());
            }
        }

        return ids.Count == 0 ? null : ids.ToImmutable();
    }
}
