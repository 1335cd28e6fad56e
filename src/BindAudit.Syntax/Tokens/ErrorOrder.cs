using System;
using System.Collections.Generic;

namespace BindAudit.Syntax.Tokens;

/// <summary>Errors in order of place; of those at one place, the one that was found first stands first.</summary>
internal static class ErrorOrder
{
    /// <summary>Sorts errors that stand in the order of their discovery; O(n log n).</summary>
    public static SyntaxError[] Of(List<SyntaxError> errors)
    {
        SyntaxError[] sorted = [.. errors];
        var keys = new long[sorted.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = ((long)sorted[at].Span.Start << 32) | (uint)at;
        }

        // The sort of pairs is compiled when it is first used: 1 ms that a file without errors need not wait.
        if (keys.Length > 1)
        {
            Array.Sort(keys, sorted);
        }

        return sorted;
    }
}
