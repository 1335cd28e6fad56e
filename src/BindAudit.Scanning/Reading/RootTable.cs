using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Reading;

/// <summary>The modules that rules speak of, by number, and which of them an import reaches; immutable.</summary>
internal sealed class RootTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BitSet> _below = new(StringComparer.Ordinal);

    internal RootTable(ImmutableArray<Trigger> triggers)
    {
        foreach (var trigger in triggers)
        {
            foreach (var root in trigger.Roots)
            {
                _numbers.TryAdd(root, _numbers.Count);
            }
        }

        foreach (var (root, number) in _numbers)
        {
            for (var dot = root.IndexOf('.'); dot >= 0; dot = root.IndexOf('.', dot + 1))
            {
                AddBelow(root[..dot], number);
            }

            AddBelow(root, number);
        }
    }

    /// <summary>First parts of the modules' names.</summary>
    internal IEnumerable<string> Packages
    {
        get
        {
            foreach (var name in _below.Keys)
            {
                if (!name.Contains('.'))
                {
                    yield return name;
                }
            }
        }
    }

    internal BitSet EmptySet() => new(_numbers.Count);

    /// <summary>The set of <paramref name="roots"/>, all of which are in the table; null for none.</summary>
    internal BitSet? SetOf(ImmutableArray<string> roots)
    {
        if (roots.IsEmpty)
        {
            return null;
        }

        var set = EmptySet();
        foreach (var root in roots)
        {
            set.Add(_numbers[root]);
        }

        return set;
    }

    /// <summary>Adds the modules that can be reached through the dotted <paramref name="name"/>: those around it, itself, those below it.</summary>
    internal void AddReached(BitSet roots, string name)
    {
        if (_below.TryGetValue(name, out var below))
        {
            roots.Add(below);
        }

        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            if (_numbers.TryGetValue(name[..dot], out var around))
            {
                roots.Add(around);
            }
        }
    }

    private void AddBelow(string name, int number)
    {
        if (!_below.TryGetValue(name, out var below))
        {
            _below.Add(name, below = EmptySet());
        }

        below.Add(number);
    }
}
