using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Matching;

/// <summary>Gathers the last names of what chains call and set.</summary>
internal sealed class TriggerNames
{
    private readonly SortedSet<string> _calls = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _writes = new(StringComparer.Ordinal);
    private bool _isAny;

    internal void Add(ChainLink link)
    {
        var names = link.Kind is LinkKind.Set or LinkKind.Assign ? _writes : _calls;
        foreach (var name in link.Type?.Classes ?? link.Names)
        {
            var last = name[(name.LastIndexOf('.') + 1)..];
            names.Add(last);
            _isAny |= RuleIndex.CanBeAny(last, link.Kind);
        }
    }

    /// <summary>The trigger; without names where a chain can match a callee of any name.</summary>
    internal Trigger ToTrigger(ImmutableArray<string> roots) =>
        _isAny
            ? new Trigger { Kind = TriggerKind.Names, Roots = roots }
            : new Trigger
            {
                Kind = TriggerKind.Names,
                Roots = roots,
                Calls = [.. _calls],
                Writes = [.. _writes],
            };
}
