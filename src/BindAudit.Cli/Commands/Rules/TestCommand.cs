using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.RuleTests;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;

namespace BindAudit.Cli.Commands.Rules;

/// <summary><c>bindaudit rules test [FILE…]</c>.</summary>
internal sealed class TestCommand : Command
{
    private readonly RuleFlags _rules = new();

    /// <inheritdoc/>
    public override string Name => "rules test";

    /// <inheritdoc/>
    public override string Description =>
        "Runs the examples of rules, and annotated fixtures: Python files in which `# flagged: ID` or `# passed: ID`\nabove a line says what a rule finds there, carets below it where, and `# fixed:` how the line reads then.\nSemgrep's `# ruleid:`, `# ok:`, `# todoruleid:` and `# todook:` are read as well. Without a file, the built-in\nrules are tested. Lines that were missed and lines that nobody expected are shown; they end with 1.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit rules test", "the examples of every built-in rule"),
            new("bindaudit rules test corp.yaml", "a rules file, and corp.py beside it"),
            new("bindaudit rules test corp.yaml tests/rules/", "with a folder of fixtures"),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [_rules.Files];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [
            new(
                "FILE",
                "rules files, fixtures, or folders of them (default: the built-in rules)",
                IsMany: true,
                IsRequired: false
            ),
        ];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var inputs = TestInputs.Of(values[0], session.WorkingDirectory);
        List<RuleFile> files = [.. inputs.Rules, .. _rules.ReadFiles(session)];
        var known = _rules.Accept(RuleLoader.Load(BuiltInRules.Pack, files), session);
        var tested = TestedOf(known, isBuiltIn: values[0].IsEmpty);
        var tally = new TestTally();
        ExampleRun.Run(tested, tally);
        using var interruption = new Interruption();
        var fixtures = new Fixtures(known, session.WorkingDirectory, tally);
        fixtures.Run(inputs.Named, isNamed: true, interruption.Token);
        fixtures.Run(inputs.Folders, isNamed: false, interruption.Token);
        if (tally is { Passed: 0, Later: 0, Failures.Count: 0 })
        {
            throw new UsageException(
                "rules test: there is nothing to test: no example and no comment such as `# flagged: ID`"
            );
        }

        TestReport.Write(session.Output, WhatOf(tested.Rules.Length, fixtures.Count), tally);
        return tally.Failures.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static RuleSet TestedOf(RuleSet known, bool isBuiltIn)
    {
        var others = new List<string>();
        foreach (var rule in known.Rules)
        {
            if (rule.IsBuiltIn != isBuiltIn)
            {
                others.Add(rule.Id);
            }
        }

        return known.Select([], others);
    }

    private static string WhatOf(int rules, int fixtures) =>
        fixtures == 0 ? Counted(rules, "rule")
        : rules == 0 ? Counted(fixtures, "fixture")
        : $"{Counted(rules, "rule")}, {Counted(fixtures, "fixture")}";

    private static string Counted(int count, string noun) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
