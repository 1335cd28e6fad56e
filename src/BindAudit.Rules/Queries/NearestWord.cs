using System;
using System.Collections.Generic;
using System.Linq;

namespace BindAudit.Rules.Queries;

/// <summary>Finds what someone who mistyped a word meant.</summary>
public static class NearestWord
{
    /// <summary>The word of <paramref name="words"/> nearest to <paramref name="word"/>, case aside, or null where none is near; O(words × length²).</summary>
    /// <remarks>A word that another one begins with is as near as one that differs in a letter: <c>--min-sev</c>.</remarks>
    public static string? Find(string word, IEnumerable<string> words)
    {
        string? nearest = null;
        var best = Math.Max(1, word.Length / 3) + 1;
        foreach (var other in words)
        {
            var distance = IsBeginning(word, other)
                ? 1
                : Distance(word.ToUpperInvariant(), other.ToUpperInvariant());
            if (distance < best)
            {
                (nearest, best) = (other, distance);
            }
        }

        return nearest;
    }

    /// <summary>The sentence's end: <c>, did you mean `host`?</c>, or nothing.</summary>
    internal static string Hint(string word, IEnumerable<string> words) =>
        Find(word, words) is { } nearest ? $", did you mean `{nearest}`?" : "";

    /// <summary>The sentence's end where there are few words: as <see cref="Hint"/>, and all of them where none is near.</summary>
    internal static string HintOrAll(string word, IReadOnlyList<string> words) =>
        Find(word, words) is { } nearest
            ? $", did you mean `{nearest}`?"
            : $", expected `{string.Join("`, `", words.Take(words.Count - 1))}` or `{words[^1]}`";

    private static bool IsBeginning(string word, string other) =>
        word.Trim('-').Length >= 3 && other.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Damerau-Levenshtein distance with adjacent swaps.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 8 || left.Length > 80)
        {
            return int.MaxValue;
        }

        var table = new int[left.Length + 1][];
        for (var i = 0; i <= left.Length; i++)
        {
            table[i] = new int[right.Length + 1];
            for (var j = 0; j <= right.Length; j++)
            {
                table[i][j] = i == 0 || j == 0 ? i + j : Step(table, left, right, i, j);
            }
        }

        return table[left.Length][right.Length];
    }

    private static int Step(int[][] table, string left, string right, int i, int j)
    {
        var cost = left[i - 1] == right[j - 1] ? 0 : 1;
        var best = Math.Min(
            Math.Min(table[i - 1][j], table[i][j - 1]) + 1,
            table[i - 1][j - 1] + cost
        );
        var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(best, table[i - 2][j - 2] + 1) : best;
    }
}
