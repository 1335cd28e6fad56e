using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Matching;

/// <summary>The first words of all dotted names that rules speak of.</summary>
internal static class ImportRoots
{
    /// <summary>The roots in order, or null where a star stands for one.</summary>
    internal static ImmutableArray<string>? Of(IReadOnlyList<CompiledRule> rules)
    {
        var roots = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var link in rule.Chains)
            {
                foreach (var name in NamesOf(link))
                {
                    roots.Add(name.Split('.')[0]);
                }
            }
        }

        foreach (var root in roots)
        {
            if (root.Contains('*', StringComparison.Ordinal))
            {
                return null;
            }
        }

        return [.. roots];
    }

    private static IEnumerable<string> NamesOf(ChainLink link) =>
        link.Left is { } left ? NamesOf(left)
        : link.Type is { } type ? type.DottedNames
        : link.Names;
}
