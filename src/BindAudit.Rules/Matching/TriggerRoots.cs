using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Matching;

/// <summary>The dotted names that a chain begins with.</summary>
internal static class TriggerRoots
{
    /// <summary>In order and without doubles; empty where a star stands for one.</summary>
    internal static ImmutableArray<string> Of(ChainLink link)
    {
        while (link.Left is { } left)
        {
            link = left;
        }

        var roots = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in link.Type?.DottedNames ?? link.Names)
        {
            var root = KnownOf(name);
            if (root.Length == 0)
            {
                return [];
            }

            roots.Add(root);
        }

        return [.. roots];
    }

    /// <summary>The parts of a dotted name before one with a star.</summary>
    private static string KnownOf(string name)
    {
        var star = name.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? name : name[..Math.Max(0, name.LastIndexOf('.', star))];
    }
}
