using System.Collections.Immutable;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Explanations;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Reports;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Loading;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit query 'QUERY' [PATH…]</c>: one query, no rules file.</summary>
internal sealed class QueryCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly ReportFlags _reports = new();
    private readonly ScanFlags _scan = new();
    private readonly ConfigurationFlags _configuration = new();
    private readonly Switch _explain = new(
        "--explain",
        "after the findings, calls that the query is about and does not match, with the reason"
    );

    /// <inheritdoc/>
    public override string Name => "query";

    /// <inheritdoc/>
    public override string Description =>
        "Runs one query over Python files, without a rules file. The names of the built-in rules, and of those\ngiven with --rules, are in scope. Suppression comments do not count.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new(
                "bindaudit query 'FlaskApp.method(\"run\").where(\"host\", \"0.0.0.0\")'",
                "in the current folder"
            ),
            new(
                "bindaudit query 'call(\"uvicorn.run\").where(\"host\", $any_address)' src",
                "with a named value set"
            ),
            new(
                "bindaudit query --explain 'FlaskApp.method(\"run\").where(\"debug\", True)' app.py",
                "and why the others do not match"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [
            _explain,
            _rules.Files,
            .. _scan.Choice,
            _reports.Format,
            _reports.Output,
            .. _scan.Walk,
            .. _scan.Messages,
            _reports.Color,
            .. _configuration.Choice,
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [
            new("QUERY", "what to look for", IsMany: false, IsRequired: true),
            new(
                "PATH",
                "files and folders (default: .); - reads a snippet from standard input",
                IsMany: true,
                IsRequired: false
            ),
        ];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var plan = _reports.Plan();
        var paths = ScanFlags.PathsOf(values[1]);
        // What a query means does not depend on the project: which rules are chosen, and what fails, are a scan's business.
        var configuration = _configuration.Apply([_rules.Files, .. _scan.Walk], paths, session);
        var load = RuleLoader.LoadQuery(values[0][0], BuiltInRules.Pack, _rules.ReadFiles(session));
        var hint = load.Rules is null ? ShellHint.Of(values[0][0]) : null;
        var rules = _rules.Accept(load, session, hint);
        var options = _scan.OptionsOf(paths, rules, rules, configuration, session) with
        {
            PathRules = [],
            RespectSuppressions = false,
        };
        var run = new ScanRun(_scan, _reports, session);
        if (paths is ["-"])
        {
            return run.RunSnippet(options, plan, StdinFilenameFlag.Default);
        }

        var code = run.Run(options, plan, rulesFiles: null);
        if (_explain.IsSet)
        {
            using var interruption = new Interruption();
            NearMisses.Write(paths, rules, session, interruption.Token);
        }

        return code;
    }
}
