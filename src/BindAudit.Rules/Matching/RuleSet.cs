using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BindAudit.Rules.Model;
using BindAudit.Rules.Packing;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching;

/// <summary>Rules that were checked as a whole and compiled; immutable and shared by all workers.</summary>
public sealed partial class RuleSet
{
    private readonly IReadOnlyList<CompiledRule> _rules;
    private readonly Lazy<List<string>> _words;
    private readonly Lazy<RuleIndex> _index;
    private readonly Lazy<FileSignals> _signals;
    private readonly ConcurrentDictionary<string, RuleIndex> _indexes = new(StringComparer.Ordinal);

    private RuleSet(
        IReadOnlyList<CompiledRule> rules,
        ImmutableArray<RuleGroup> groups,
        Lazy<List<string>>? words = null,
        Lazy<FileSignals>? signals = null
    )
    {
        _rules = rules;
        _words = words ?? new Lazy<List<string>>(WordsOf);
        _index = new Lazy<RuleIndex>(() => new RuleIndex(rules));
        _signals = signals ?? new Lazy<FileSignals>(() => SignalReader.Of(rules));
        Rules = RulesOf(rules);
        Groups = groups;
    }

    /// <summary>The rules in order of precedence among equals: user files first, then the built-in pack, each in file order.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The groups.</summary>
    public ImmutableArray<RuleGroup> Groups { get; }

    /// <summary>What a file must hold for any rule to match in it.</summary>
    /// <remarks>For the prefilter.</remarks>
    public FileSignals Signals => _signals.Value;

    /// <summary>Whether <paramref name="word"/> is the id of a rule or group, or an alias, or a glob for one; case does not matter.</summary>
    /// <remarks>What <see cref="Select"/> left out is still known.</remarks>
    public bool Knows(string word) => _words.Value.Exists(known => RuleSelection.Fits(word, known));

    /// <summary>The known id nearest to <paramref name="word"/>, or null.</summary>
    public string? NearestTo(string word) => NearestWord.Find(word, _words.Value);

    /// <summary>The set that runs: what <paramref name="select"/> names (ids, aliases, groups, globs; empty means all) without what <paramref name="ignore"/> names.</summary>
    public RuleSet Select(IReadOnlyList<string> select, IReadOnlyList<string> ignore)
    {
        if (select.Count == 0 && ignore.Count == 0)
        {
            return this;
        }

        var chosen = new List<CompiledRule>();
        foreach (var rule in _rules)
        {
            if (
                (select.Count == 0 || RuleSelection.Names(select, rule.Rule))
                && !RuleSelection.Names(ignore, rule.Rule)
            )
            {
                chosen.Add(rule);
            }
        }

        return new RuleSet(chosen, Groups, _words);
    }

    /// <summary>The set with other severities for what <paramref name="severities"/> name (ids, aliases, groups, globs); of several that name a rule the last one counts.</summary>
    public RuleSet WithSeverities(IReadOnlyList<KeyValuePair<string, Severity>> severities)
    {
        if (severities.Count == 0)
        {
            return this;
        }

        var rules = new List<CompiledRule>(_rules.Count);
        foreach (var rule in _rules)
        {
            var severity = rule.Rule.Severity;
            foreach (var (word, level) in severities)
            {
                severity = RuleSelection.Names([word], rule.Rule) ? level : severity;
            }

            rules.Add(severity == rule.Rule.Severity ? rule : rule.With(severity));
        }

        return new RuleSet(rules, Groups, _words, _signals);
    }

    /// <summary>What may match in a file of which nothing is known.</summary>
    public Interests AllInterests => Interests.All(_index.Value.CalleeNames);

    /// <summary>What may match in a file.</summary>
    /// <param name="met">Tells which of the triggers of <see cref="Signals"/> the file meets, by number; null where it may meet all.</param>
    /// <param name="newNames">Other names that callees may have in it, null among them for any; null for none.</param>
    public Interests InterestsOf(Func<int, bool>? met, IReadOnlySet<string?>? newNames) =>
        (met is null ? AllInterests : Interests.Of(Signals, met)).With(
            newNames,
            () => _index.Value.CalleeNames
        );

    /// <summary>All findings whose call stands in <paramref name="module"/>, in order of place; at most one per call and group.</summary>
    /// <param name="program">The program that was linked for it.</param>
    /// <param name="module">The module.</param>
    /// <param name="interests">What may match in it; null where nothing is known of it.</param>
    public IReadOnlyList<Finding> Match(
        LinkedProgram program,
        LinkedModule module,
        Interests? interests = null
    ) => new ModuleMatcher(IndexOf(interests), program, module).Run();

    /// <summary>The index of the rules that may match; most files have few of them, of which alone the queries are compiled.</summary>
    private RuleIndex IndexOf(Interests? interests) =>
        interests?.Rules is { } ids
            ? _indexes.GetOrAdd(interests.Key, _ => new RuleIndex(Among(ids)))
            : _index.Value;

    private List<CompiledRule> Among(IReadOnlySet<string> ids)
    {
        var rules = new List<CompiledRule>(ids.Count);
        for (var at = 0; at < _rules.Count; at++)
        {
            if (ids.Contains(_rules[at].Rule.Id))
            {
                rules.Add(_rules[at]);
            }
        }

        return rules;
    }

    /// <summary>A user's group shadows the built-in one of the same id.</summary>
    internal static RuleSet Of(
        IReadOnlyList<CompiledRule> rules,
        IReadOnlyList<RuleGroup> groups,
        FileSignals? packed = null
    ) =>
        new(
            rules,
            DistinctOf(groups),
            signals: packed is null
                ? null
                : new Lazy<FileSignals>(() => packed.And(SignalReader.Of(WrittenBy(rules))))
        );

    /// <summary>The rules that do not come with the tool; those of a compiled pack are not compiled for what it says of them already.</summary>
    private static List<CompiledRule> WrittenBy(IReadOnlyList<CompiledRule> rules)
    {
        var own = new List<CompiledRule>();
        for (var at = 0; at < rules.Count; at++)
        {
            if (!rules[at].Rule.IsBuiltIn)
            {
                own.Add(rules[at]);
            }
        }

        return own;
    }

    /// <summary>A pack by itself; its queries are not read before a module is matched.</summary>
    internal static RuleSet Of(PackHead pack)
    {
        var chains = new Lazy<PackedChains>(pack.ReadChains);
        var rules = new CompiledRule[pack.Rules.Length];
        for (var at = 0; at < rules.Length; at++)
        {
            var number = at;
            rules[at] = new CompiledRule(pack.Rules[at], () => chains.Value.Of(number));
        }

        var signals = pack.Signals;
        return new RuleSet(
            rules,
            DistinctOf(pack.Document.Groups),
            signals: new Lazy<FileSignals>(() => signals)
        );
    }

    private static ImmutableArray<Rule> RulesOf(IReadOnlyList<CompiledRule> compiled)
    {
        var rules = new Rule[compiled.Count];
        for (var at = 0; at < rules.Length; at++)
        {
            rules[at] = compiled[at].Rule;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rules);
    }

    /// <summary>Of groups with one id the last one stays, at its place.</summary>
    private static ImmutableArray<RuleGroup> DistinctOf(IReadOnlyList<RuleGroup> groups)
    {
        var distinct = new List<RuleGroup>();
        for (var at = 0; at < groups.Count; at++)
        {
            var group = groups[at];
            distinct.RemoveAll(other => other.Id == group.Id);
            distinct.Add(group);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(distinct.ToArray());
    }

    private List<string> WordsOf()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var rule in Rules)
        {
            foreach (var word in RuleSelection.WordsOf(rule))
            {
                Add(word);
            }
        }

        foreach (var group in Groups)
        {
            Add(group.Id);
            foreach (var alias in group.Aliases)
            {
                Add(alias);
            }
        }

        return words;

        void Add(string word)
        {
            if (seen.Add(word))
            {
                words.Add(word);
            }
        }
    }
}
