using System;
using System.Collections.Generic;

namespace BindAudit.Cli;

/// <summary>What somebody who mistyped a word may have meant.</summary>
internal static class NearestWord
{
    /// <summary>The candidate nearest to <paramref name="word"/>, or null where none is near; O(candidates × length²).</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = IsBeginning(word, candidate) ? 1 : DistanceOf(word, candidate);
            if (distance < best)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary><c>; did you mean 'high'?</c>, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        Of(word, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static bool IsBeginning(string word, string candidate) =>
        word.Trim('-').Length >= 3
        && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // Optimal string alignment: insertions, deletions, replacements, and neighbours swapped.
    private static int DistanceOf(string left, string right)
    {
        var older = new int[right.Length + 1];
        var before = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            before[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                row[column] = CellOf(left, right, line, column, older, before, row);
            }

            (older, before, row) = (before, row, older);
        }

        return before[right.Length];
    }

    private static int CellOf(
        string left,
        string right,
        int line,
        int column,
        int[] older,
        int[] before,
        int[] row
    )
    {
        var cost = Same(left[line - 1], right[column - 1]) ? 0 : 1;
        var cell = Math.Min(
            Math.Min(before[column], row[column - 1]) + 1,
            before[column - 1] + cost
        );
        var isSwap =
            line > 1
            && column > 1
            && Same(left[line - 1], right[column - 2])
            && Same(left[line - 2], right[column - 1]);
        return isSwap ? Math.Min(cell, older[column - 2] + 1) : cell;
    }

    private static bool Same(char left, char right) =>
        char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
