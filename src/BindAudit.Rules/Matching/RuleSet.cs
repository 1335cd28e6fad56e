using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching;

/// <summary>Rules that were checked as a whole and compiled; immutable and shared by all workers.</summary>
public sealed class RuleSet
{
    private readonly ImmutableArray<CompiledRule> _rules;
    private readonly ImmutableArray<string> _words;
    private readonly RuleIndex _index;

    private RuleSet(
        ImmutableArray<CompiledRule> rules,
        ImmutableArray<RuleGroup> groups,
        ImmutableArray<string> words
    )
    {
        _rules = rules;
        _words = words;
        _index = new RuleIndex(rules);
        Rules = [.. rules.Select(rule => rule.Rule)];
        Groups = groups;
        ImportRoots = Matching.ImportRoots.Of(rules);
        CalleeNames = _index.CalleeNames;
    }

    /// <summary>The rules in order of precedence among equals: user files first, then the built-in pack, each in file order.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The groups.</summary>
    public ImmutableArray<RuleGroup> Groups { get; }

    /// <summary>Bytes one of which a file must hold for any rule to match without linking; null where no such list exists.</summary>
    /// <remarks>For the prefilter: import roots of types and functions, as words.</remarks>
    public ImmutableArray<string>? ImportRoots { get; }

    /// <summary>Last names of the callees that the rules match; null where some rule matches by pattern.</summary>
    /// <remarks>For linking: what other names run is of no interest.</remarks>
    public IReadOnlySet<string>? CalleeNames { get; }

    /// <summary>Whether <paramref name="word"/> is the id of a rule or group, or an alias, or a glob for one; case does not matter.</summary>
    /// <remarks>What <see cref="Select"/> left out is still known.</remarks>
    public bool Knows(string word) => _words.Any(known => RuleSelection.Fits(word, known));

    /// <summary>The known id nearest to <paramref name="word"/>, or null.</summary>
    public string? NearestTo(string word) => NearestWord.Find(word, _words);

    /// <summary>The set that runs: what <paramref name="select"/> names (ids, aliases, groups, globs; empty means all) without what <paramref name="ignore"/> names.</summary>
    public RuleSet Select(IReadOnlyList<string> select, IReadOnlyList<string> ignore) =>
        new(
            [
                .. _rules.Where(rule =>
                    (select.Count == 0 || RuleSelection.Names(select, rule.Rule))
                    && !RuleSelection.Names(ignore, rule.Rule)
                ),
            ],
            Groups,
            _words
        );

    /// <summary>All findings whose call stands in <paramref name="module"/>, in order of place; at most one per call and group.</summary>
    public IReadOnlyList<Finding> Match(LinkedProgram program, LinkedModule module) =>
        new ModuleMatcher(_index, program, module).Run();

    /// <summary>Why each rule did or did not match at <paramref name="invocation"/>.</summary>
    public IReadOnlyList<Explanation> Explain(LinkedProgram program, Invocation invocation) =>
        [.. _rules.Select((rule, order) => Explainer.Explain(program, invocation, rule, order))];

    internal static RuleSet Of(ImmutableArray<CompiledRule> rules, ImmutableArray<RuleGroup> groups)
    {
        // A user's group shadows the built-in one of the same id.
        ImmutableArray<RuleGroup> distinct =
        [
            .. groups.Reverse().DistinctBy(group => group.Id).Reverse(),
        ];
        return new RuleSet(
            rules,
            distinct,
            [
                .. rules
                    .SelectMany(rule => RuleSelection.WordsOf(rule.Rule))
                    .Concat(distinct.Select(group => group.Id))
                    .Concat(distinct.SelectMany(group => group.Aliases))
                    .Distinct(),
            ]
        );
    }
}
