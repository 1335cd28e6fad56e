using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Commands;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Asks whether a program is started under a name such as <c>flask run</c> or <c>python -m uvicorn</c>.</summary>
internal static class CommandName
{
    /// <summary>The words that are not the name, or null where another program is started.</summary>
    /// <remarks>Between a program and its subcommand there may be options, with or without values: <c>flask --app shop run</c>.</remarks>
    internal static List<CommandWord>? Match(string name, ImmutableArray<CommandWord> words)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fixedCount = FixedCountOf(parts);
        if (words.Length < fixedCount || !StartsWith(words, parts.AsSpan(0, fixedCount)))
        {
            return null;
        }

        List<CommandWord> rest = [.. words.AsSpan()[fixedCount..]];
        var from = 0;
        for (var at = fixedCount; at < parts.Length; at++)
        {
            from = FindSubcommand(rest, from, parts[at]);
            if (from < 0)
            {
                return null;
            }

            rest.RemoveAt(from);
        }

        return rest;
    }

    /// <summary>The first word of a name, as the index asks for it.</summary>
    internal static string FirstOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? name : name[..space];
    }

    /// <summary>The program alone, or an interpreter with its script or module.</summary>
    private static int FixedCountOf(string[] parts) =>
        Math.Min(
            parts.Length,
            parts[0] != "python" ? 1
                : parts is [_, "-m", ..] ? 3
                : 2
        );

    private static bool StartsWith(ImmutableArray<CommandWord> words, ReadOnlySpan<string> parts)
    {
        for (var at = 0; at < parts.Length; at++)
        {
            if (words[at].Text != parts[at])
            {
                return false;
            }
        }

        return true;
    }

    private static int FindSubcommand(List<CommandWord> words, int start, string name)
    {
        for (var at = start; at < words.Count; at++)
        {
            if (words[at].Text == name)
            {
                return at;
            }

            var isOption = words[at].Text is ['-', ..];
            var isValue = at > start && words[at - 1].Text is ['-', ..];
            if (!isOption && !isValue)
            {
                return -1;
            }
        }

        return -1;
    }
}
