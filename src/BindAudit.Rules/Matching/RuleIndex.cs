using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Matching.Links;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching;

/// <summary>Rules by the last name of what they match, so that those which cannot apply cost nothing.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<RuleChain>> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _writes = new(StringComparer.Ordinal);
    private readonly List<RuleChain> _anyFunction = [];

    internal RuleIndex(ImmutableArray<CompiledRule> rules)
    {
        for (var order = 0; order < rules.Length; order++)
        {
            foreach (var chain in rules[order].Chains)
            {
                Add(new RuleChain(rules[order], order, chain));
            }
        }
    }

    /// <summary>Whether some rule matches writes to attributes.</summary>
    internal bool HasWrites => _writes.Count > 0;

    /// <summary>Last names of what the rules match; null where some rule matches by pattern.</summary>
    internal IReadOnlySet<string>? CalleeNames
    {
        get
        {
            if (_anyFunction.Count > 0)
            {
                return null;
            }

            HashSet<string> names = [.. _methods.Keys];
            names.UnionWith(_functions.Keys);
            return names;
        }
    }

    internal IEnumerable<RuleChain> For(Callee callee)
    {
        if (
            CalledMethod.NameOf(callee) is { } method
            && _methods.TryGetValue(method, out var methods)
        )
        {
            foreach (var chain in methods)
            {
                yield return chain;
            }
        }

        var last = LastOf(callee.FullName);
        if (_functions.TryGetValue(last, out var functions))
        {
            foreach (var chain in functions)
            {
                yield return chain;
            }
        }

        foreach (var chain in _anyFunction)
        {
            yield return chain;
        }
    }

    internal IReadOnlyList<RuleChain> For(AttributeWrite write) =>
        _writes.TryGetValue(write.Name, out var chains) ? chains : [];

    private void Add(RuleChain chain)
    {
        var link = chain.Link;
        switch (link.Kind)
        {
            case LinkKind.Method:
                AddAll(_methods, link.Names, chain);
                break;
            case LinkKind.Set:
                AddAll(_writes, link.Names, chain);
                break;
            default:
                AddFunctions(link.Type?.Classes ?? link.Names, chain);
                break;
        }
    }

    /// <summary>A star, and a package that stands for its classes, can be called anything.</summary>
    private void AddFunctions(ImmutableArray<string> names, RuleChain chain)
    {
        if (
            names.Any(name =>
                LastOf(name) is { Length: > 0 } last
                && (
                    last.Contains('*', StringComparison.Ordinal)
                    || (chain.Link.Kind == LinkKind.Type && !char.IsUpper(last[0]))
                )
            )
        )
        {
            _anyFunction.Add(chain);
        }
        else
        {
            AddAll(_functions, names, chain);
        }
    }

    private static void AddAll(
        Dictionary<string, List<RuleChain>> table,
        ImmutableArray<string> names,
        RuleChain chain
    )
    {
        foreach (var last in names.Select(LastOf).Distinct())
        {
            if (!table.TryGetValue(last, out var chains))
            {
                table.Add(last, chains = []);
            }

            chains.Add(chain);
        }
    }

    private static string LastOf(string dotted) => dotted[(dotted.LastIndexOf('.') + 1)..];
}
