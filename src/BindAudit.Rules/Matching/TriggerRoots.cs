using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Matching;

/// <summary>The modules of the names that a chain begins with.</summary>
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
            var root = ModuleOf(name);
            if (root.Length == 0)
            {
                return [];
            }

            roots.Add(root);
        }

        return [.. roots];
    }

    /// <summary>All parts of a dotted name but the last, up to one with a star; a package that stands for its classes is its own.</summary>
    private static string ModuleOf(string name)
    {
        var star = name.IndexOf('*', StringComparison.Ordinal);
        var known = star < 0 ? name : name[..star];
        var dot = known.LastIndexOf('.');
        return dot > 0 ? known[..dot]
            : star < 0 ? name
            : "";
    }
}
