using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Matching;

/// <summary>The first words of all dotted names that rules speak of.</summary>
internal static class ImportRoots
{
    /// <summary>The roots in order, or null where a star stands for one.</summary>
    internal static ImmutableArray<string>? Of(ImmutableArray<CompiledRule> rules)
    {
        var roots = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var link in rules.SelectMany(rule => rule.Chains))
        {
            foreach (var name in NamesOf(link))
            {
                roots.Add(name.Split('.')[0]);
            }
        }

        return roots.Any(root => root.Contains('*', StringComparison.Ordinal)) ? null : [.. roots];
    }

    private static IEnumerable<string> NamesOf(ChainLink link) =>
        link.Left is { } left ? NamesOf(left)
        : link.Type is { } type ? type.DottedNames
        : link.Names;
}
