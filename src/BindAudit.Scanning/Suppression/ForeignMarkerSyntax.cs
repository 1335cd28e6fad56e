using System;
using System.Collections.Immutable;

namespace BindAudit.Scanning.Suppression;

/// <summary>Reads the markers of other tools: <c>nosec B104</c> (Bandit), <c>noqa: S104</c> (Flake8, Ruff), <c>ruff: ignore[S104]</c> (Ruff), <c>nosemgrep: ID</c> (Semgrep), <c>NOSONAR(S8392)</c> (SonarQube), <c>pragma: no cytoscnpy</c>.</summary>
internal static class ForeignMarkerSyntax
{
    private const string Separators = " \t\f,";

    /// <summary>The marker <paramref name="word"/> with what follows it, or null for a word that is no marker.</summary>
    internal static Marker? Parse(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        Span<char> letters = stackalloc char["nosemgrep".Length];
        var length = word.ToLowerInvariant(letters);
        return (length < 0 ? [] : letters[..length]) switch
        {
            "nosec" => WithCodes("nosec", rest),
            "noqa" => WithCodes("noqa", rest),
            "nosemgrep" => WithIds("nosemgrep", rest),
            "nosem" => WithIds("nosem", rest),
            "nosonar" => InParentheses("NOSONAR", rest),
            "pragma" => Pragma(rest),
            "ruff" => OfRuff(rest),
            "flake" when rest.StartsWith("8") => FileLevel("flake8", AfterColon(rest[1..])),
            _ => null,
        };
    }

    /// <summary>Codes hold a digit, names an underscore; prose in their place means everything, as it does to those tools.</summary>
    private static Marker WithCodes(string word, ReadOnlySpan<char> rest)
    {
        var text = rest.TrimStart(" \t");
        text = text.StartsWith(":") ? text[1..] : text;
        var reason = MarkerSyntax.CutReason(ref text);
        var ids = Words(text);
        return Foreign(word, !ids.IsEmpty && IsCode(ids[0]) ? ids : [], reason);
    }

    private static Marker WithIds(string word, ReadOnlySpan<char> rest)
    {
        var text = rest.TrimStart(" \t");
        var reason = MarkerSyntax.CutReason(ref text);
        return Foreign(word, text.StartsWith(":") ? Words(text[1..]) : [], reason);
    }

    private static Marker InParentheses(string word, ReadOnlySpan<char> rest)
    {
        var text = rest.TrimStart(" \t");
        var end = text.IndexOf(')');
        var ids = text.StartsWith("(") && end > 0 ? Words(text[1..end]) : [];
        var names = ImmutableArray.CreateBuilder<string>(ids.Length);
        foreach (var id in ids)
        {
            names.Add(id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        }

        return Foreign(word, names.MoveToImmutable(), reason: null);
    }

    /// <summary><c>ruff: ignore[A, B]</c>, <c>ruff: file-ignore[A]</c>, <c>ruff: disable[A]</c>, <c>ruff: enable[A]</c>, <c>ruff: noqa: A</c>.</summary>
    private static Marker? OfRuff(ReadOnlySpan<char> rest)
    {
        var text = AfterColon(rest);
        return text.StartsWith("ignore[") ? InBrackets(MarkerKind.Foreign, "ruff: ignore", text)
            : text.StartsWith("file-ignore[")
                ? InBrackets(MarkerKind.ForeignFile, "ruff: file-ignore", text)
            : text.StartsWith("disable[")
                ? InBrackets(MarkerKind.ForeignRange, "ruff: disable", text)
            : text.StartsWith("enable[")
                ? InBrackets(MarkerKind.ForeignRangeEnd, "ruff: enable", text)
            : FileLevel("ruff", text);
    }

    private static Marker? InBrackets(MarkerKind kind, string word, ReadOnlySpan<char> text)
    {
        var (start, end) = (text.IndexOf('['), text.IndexOf(']'));
        var ids = end < 0 ? [] : Words(text[(start + 1)..end]);
        return ids.IsEmpty ? null : new Marker(kind, word, ids, Reason: null);
    }

    /// <summary><c>noqa: A</c> behind the name of a tool; without codes it is no marker, as a file is too much to hide at a word.</summary>
    private static Marker? FileLevel(string tool, ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("noqa", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var marker = WithCodes($"{tool}: noqa", text["noqa".Length..]);
        return marker.Ids.IsEmpty ? null : marker with { Kind = MarkerKind.ForeignFile };
    }

    private static ReadOnlySpan<char> AfterColon(ReadOnlySpan<char> rest)
    {
        var text = rest.TrimStart(" \t");
        return text.StartsWith(":") ? text[1..].TrimStart(" \t") : default;
    }

    private static Marker? Pragma(ReadOnlySpan<char> rest)
    {
        var text = rest.TrimStart(" \t");
        if (!text.StartsWith(":"))
        {
            return null;
        }

        text = text[1..];
        var reason = MarkerSyntax.CutReason(ref text);
        var words = Words(text);
        return
            words.Length == 2
            && words[0].Equals("no", StringComparison.OrdinalIgnoreCase)
            && words[1].Equals("cytoscnpy", StringComparison.OrdinalIgnoreCase)
            ? new Marker(MarkerKind.CytoScnPy, "pragma: no cytoscnpy", [], reason)
            : null;
    }

    private static Marker Foreign(string word, ImmutableArray<string> ids, string? reason) =>
        new(MarkerKind.Foreign, word, ids, reason);

    private static bool IsCode(string word) =>
        word.AsSpan().IndexOfAnyInRange('0', '9') >= 0
        || word.Contains('_', StringComparison.Ordinal);

    private static ImmutableArray<string> Words(ReadOnlySpan<char> text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var range in text.SplitAny(Separators))
        {
            if (!text[range].IsEmpty)
            {
                words.Add(text[range].ToString());
            }
        }

        return words.ToImmutable();
    }
}
