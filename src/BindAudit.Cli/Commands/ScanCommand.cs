using System.Collections.Immutable;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Reports;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit scan [PATH…]</c>: the main job.</summary>
internal sealed class ScanCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly ReportFlags _reports = new();
    private readonly ScanFlags _scan = new();

    /// <inheritdoc/>
    public override string Name => "scan";

    /// <inheritdoc/>
    public override string Description =>
        "Finds Python services that are bound to all network interfaces. Results go to standard output,\neverything else to standard error.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit scan", "scan the current folder"),
            new("bindaudit scan src app.py --fail-on high", "scan a folder and a file; only high and critical findings fail"),
            new("bindaudit scan --format sarif=bindaudit.sarif --format text", "a report for a machine and one for a reader"),
            new("bindaudit scan --select CSP-D404 --ignore PYTHON-FLASK-AUDIT-003", "choose rules by group and id"),
            new("bindaudit scan --rules security/rules.yaml --exclude 'tests/**'", "with rules of your own, without the tests"),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [
            _rules.Files,
            _rules.NoBuiltIn,
            _rules.Select,
            _rules.Ignore,
            .. _scan.Choice,
            _reports.Format,
            _reports.Output,
            .. _scan.Walk,
            .. _scan.Suppression,
            .. _scan.Messages,
            _reports.Color,
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [new("PATH", "files and folders (default: .)", IsMany: true, IsRequired: false)];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var plan = _reports.Plan();
        var known = _rules.Load(session);
        var paths = values[0].IsEmpty ? ImmutableArray.Create(".") : values[0];
        var result = Scan(_scan.OptionsOf(paths, _rules.Choose(known), known, session), session);
        _reports.Write(plan, result, session);
        Summarise(result, paths, session);
        return ExitCodes.Of(result, _scan.FailOn.Value, _scan.Strict.IsSet, _scan.ExitZero.IsSet);
    }

    private ScanResult Scan(ScanOptions options, Session session)
    {
        using var interruption = new Interruption();
        using var progress = ScanProgress.Start(session, _scan.HasProgress);
        return Scanner.Scan(options, progress, interruption.Token);
    }

    private void Summarise(ScanResult result, ImmutableArray<string> paths, Session session)
    {
        ScanMessages.WriteFailures(session, result.Failures);
        if (_scan.Quiet.IsSet)
        {
            return;
        }

        ScanMessages.WriteWarnings(session, result.Warnings);
        ScanMessages.WriteUnusedRulesFiles(session, paths, _rules.Files.Values);
        if (_scan.Statistics.IsSet)
        {
            ScanMessages.WriteStatistics(session, result.Findings);
        }

        if (_scan.Verbose.IsSet)
        {
            session.Say($"version {ToolVersion.Text}, {result.Rules.Rules.Length} rules");
        }

        ScanSummary.Write(session.Error, result);
    }
}
