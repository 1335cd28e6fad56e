using System;

namespace BindAudit.Cli.RuleSources;

/// <summary>What a shell may have taken away from a query before we saw it.</summary>
internal static class ShellHint
{
    private const string Advice = "put the whole query into single quotes";

    /// <summary>A hint for a <paramref name="query"/> that cannot be read, or null.</summary>
    public static string? Of(string query)
    {
        if (
            query.AsSpan().IndexOfAny('"', '\'') < 0
            && query.Contains('(', StringComparison.Ordinal)
        )
        {
            return $"the query holds no quotes: if you wrote some, the shell took them away; {Advice}";
        }

        return HasGap(query)
            ? $"a pattern is missing: if `$any_address` or another $name stood there, the shell replaced it; {Advice}"
            : null;
    }

    // `.where("host", )`, `( or "x")`, `("x" or )`: between what precedes a pattern and what follows one there is nothing.
    private static bool HasGap(string query)
    {
        var dense = string.Concat(
            query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        foreach (var gap in (string[])[",)", "(or", "or)", ",or", "(,", ",,", "not()", "address()"])
        {
            if (dense.Contains(gap, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
