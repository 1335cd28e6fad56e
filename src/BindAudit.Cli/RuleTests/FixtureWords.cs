using System;
using System.Collections.Immutable;

namespace BindAudit.Cli.RuleTests;

/// <summary>The words of marks: ours, and Semgrep's.</summary>
internal static class FixtureWords
{
    private static readonly ImmutableArray<(string Word, FixtureMarkKind Kind)> Words =
    [
        ("flagged", FixtureMarkKind.Flagged),
        ("passed", FixtureMarkKind.Passed),
        ("ruleid", FixtureMarkKind.Flagged),
        ("ok", FixtureMarkKind.Passed),
        ("todoruleid", FixtureMarkKind.FlaggedLater),
        ("todook", FixtureMarkKind.PassedLater),
    ];

    /// <summary>Reads <c>flagged: ID, ID</c>; null where the comment says something else, prose behind <c>ok:</c> included.</summary>
    public static (FixtureMarkKind Kind, ImmutableArray<string> Ids)? Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        foreach (var (word, kind) in Words)
        {
            if (text[..colon].TrimEnd().Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return IdsIn(text[(colon + 1)..]) is { } ids ? (kind, ids) : null;
            }
        }

        return null;
    }

    /// <summary>Reads <c>fixed: the line</c>.</summary>
    public static bool TryReadFixed(string text, out string code)
    {
        const string Word = "fixed:";
        var isFixed = text.StartsWith(Word, StringComparison.OrdinalIgnoreCase);
        code = isFixed ? text[Word.Length..].Trim() : "";
        return isFixed;
    }

    private static ImmutableArray<string>? IdsIn(string text)
    {
        var ids = text.Split(',', StringSplitOptions.TrimEntries);
        foreach (var id in ids)
        {
            if (id.Length == 0 || id.AsSpan().IndexOfAny(' ', '\t') >= 0)
            {
                return null;
            }
        }

        return [.. ids];
    }
}
