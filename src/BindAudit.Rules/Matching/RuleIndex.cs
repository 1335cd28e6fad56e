using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Matching.Links;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching;

/// <summary>Rules by the last name of what they match, so that those which cannot apply cost nothing.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<RuleChain>> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _writes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _assignments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RuleChain>> _commands = new(StringComparer.Ordinal);
    private readonly List<RuleChain> _anyFunction = [];

    internal RuleIndex(IReadOnlyList<CompiledRule> rules)
    {
        for (var order = 0; order < rules.Count; order++)
        {
            foreach (var chain in rules[order].Chains)
            {
                Add(new RuleChain(rules[order], order, chain));
            }
        }

        CalleeNames = NamesOf();
    }

    /// <summary>Whether some rule matches writes to attributes.</summary>
    internal bool HasWrites => _writes.Count > 0;

    /// <summary>Whether some rule matches values that are stored under a string.</summary>
    internal bool HasItems => _items.Count > 0;

    /// <summary>Whether some rule matches assignments at module level.</summary>
    internal bool HasAssignments => _assignments.Count > 0;

    /// <summary>Whether some rule matches environment variables.</summary>
    internal bool HasVariables => _variables.Count > 0;

    /// <summary>Whether what starts programs has to be looked at: for commands, or for the variables that they are given.</summary>
    internal bool HasCommands => _commands.Count > 0 || HasVariables;

    /// <summary>Last names of what the rules match; null where some rule matches by pattern.</summary>
    internal IReadOnlySet<string>? CalleeNames { get; }

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

    /// <summary>Those that can match a call of a method or function so named; null where others can, too.</summary>
    internal IEnumerable<RuleChain>? Called(string name) =>
        _anyFunction.Count > 0
            ? null
            : [.. _methods.GetValueOrDefault(name, []), .. _functions.GetValueOrDefault(name, [])];

    internal IReadOnlyList<RuleChain> For(AttributeWrite write) =>
        _writes.TryGetValue(write.Name, out var chains) ? chains : [];

    internal IReadOnlyList<RuleChain> For(ItemWrite write) =>
        _items.TryGetValue(write.Key, out var chains) ? chains : [];

    internal IReadOnlyList<RuleChain> For(ModuleAssignment assignment) =>
        _assignments.TryGetValue(assignment.Name, out var chains) ? chains : [];

    internal IReadOnlyList<RuleChain> For(EnvironmentWrite write) =>
        _variables.TryGetValue(write.Name, out var chains) ? chains : [];

    internal IReadOnlyList<RuleChain> For(CommandLine line) =>
        line.Words is [{ Text: { } program }, ..] && _commands.TryGetValue(program, out var chains)
            ? chains
            : [];

    private HashSet<string>? NamesOf()
    {
        if (_anyFunction.Count > 0)
        {
            return null;
        }

        HashSet<string> names = [.. _methods.Keys];
        names.UnionWith(_functions.Keys);
        if (HasCommands)
        {
            names.UnionWith(CommandLines.StarterNames);
        }

        return names;
    }

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
            case LinkKind.Assign:
                AddAll(_assignments, link.Names, chain);
                break;
            case LinkKind.SetItem:
                AddAll(_items, link.Names, chain, static name => name);
                break;
            case LinkKind.Environment:
                AddAll(_variables, link.Names, chain, static name => name);
                break;
            case LinkKind.Command:
                AddAll(_commands, link.Names, chain, CommandName.FirstOf);
                break;
            default:
                AddFunctions(link.Type?.Classes ?? link.Names, chain);
                break;
        }
    }

    /// <summary>A star, and a package that stands for its classes, can be called anything.</summary>
    private void AddFunctions(ImmutableArray<string> names, RuleChain chain)
    {
        foreach (var name in names)
        {
            if (CanBeAny(LastOf(name), chain.Link.Kind))
            {
                _anyFunction.Add(chain);
                return;
            }
        }

        AddAll(_functions, names, chain);
    }

    /// <summary>Whether a callee of that last name is known only when it is resolved.</summary>
    internal static bool CanBeAny(string last, LinkKind kind) =>
        last.Length > 0
        && (
            last.Contains('*', StringComparison.Ordinal)
            || (kind == LinkKind.Type && !char.IsUpper(last[0]))
        );

    private static void AddAll(
        Dictionary<string, List<RuleChain>> table,
        ImmutableArray<string> names,
        RuleChain chain
    ) => AddAll(table, names, chain, LastOf);

    private static void AddAll(
        Dictionary<string, List<RuleChain>> table,
        ImmutableArray<string> names,
        RuleChain chain,
        Func<string, string> keyOf
    )
    {
        foreach (var name in names)
        {
            var last = keyOf(name);
            if (!table.TryGetValue(last, out var chains))
            {
                table.Add(last, chains = []);
            }

            // Two names of one chain that end alike stand behind each other.
            if (chains.Count == 0 || chains[^1] != chain)
            {
                chains.Add(chain);
            }
        }
    }

    private static string LastOf(string dotted) => dotted[(dotted.LastIndexOf('.') + 1)..];
}
