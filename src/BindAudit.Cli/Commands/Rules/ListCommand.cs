using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Reports;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Matching;

namespace BindAudit.Cli.Commands.Rules;

/// <summary><c>bindaudit rules list</c>.</summary>
internal sealed class ListCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly ConfigurationFlags _configuration = new();
    private readonly Switch _groups = new("--groups", "list the groups instead");
    private readonly Switch _types = new(
        "--types",
        "list the types that queries can name instead, with their classes and methods"
    );

    /// <inheritdoc/>
    public override string Name => "rules list";

    /// <inheritdoc/>
    public override string Description => "Lists the rules that a scan with the same options runs.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit rules list", "every built-in rule"),
            new("bindaudit rules list --groups", "the groups, with their aliases"),
            new("bindaudit rules list --types", "what a query can speak of by name"),
            new(
                "bindaudit rules list --rules rules.yaml --no-builtin-rules",
                "the rules of one file"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [
            _groups,
            _types,
            _rules.Files,
            _rules.NoBuiltIn,
            _rules.Select,
            _rules.Ignore,
            _rules.Severity,
            .. _configuration.Choice,
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals => [];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var configuration = _configuration.Apply(Flags, ["."], session);
        var known = _rules.Load(session);
        configuration.Check(known, session);
        var rules = _rules.Choose(known);
        Table.Write(
            session.Output,
            _types.IsSet
                    ? TypeText.RowsOf(KnownTypes.Of(BuiltInRules.Pack, _rules.ReadFiles(session)))
                : _groups.IsSet ? GroupsOf(rules)
                : RulesOf(rules)
        );
        return ExitCode.Success;
    }

    private static List<string[]> RulesOf(RuleSet rules)
    {
        var rows = new List<string[]>();
        rows.Add(["ID", "SEVERITY", "REACH", "GROUPS", "TITLE"]);
        foreach (var rule in rules.Rules)
        {
            rows.Add([
                rule.Id,
                FindingWords.Of(rule.Severity),
                FindingWords.Of(rule.Reach),
                string.Join(",", RuleText.IdsOf(rule.Groups)),
                rule.Title,
            ]);
        }

        rows.Sort(
            1,
            rows.Count - 1,
            Comparer<string[]>.Create(
                static (left, right) => string.CompareOrdinal(left[0], right[0])
            )
        );
        return rows;
    }

    private static List<string[]> GroupsOf(RuleSet rules)
    {
        var rows = new List<string[]>();
        rows.Add(["ID", "RULES", "ALIASES", "TITLE"]);
        foreach (var group in rules.Groups)
        {
            var members = 0;
            foreach (var rule in rules.Rules)
            {
                members += Array.IndexOf(RuleText.IdsOf(rule.Groups), group.Id) >= 0 ? 1 : 0;
            }

            var count = members.ToString(CultureInfo.InvariantCulture);
            rows.Add([group.Id, count, string.Join(",", group.Aliases), group.Title]);
        }

        return rows;
    }
}
