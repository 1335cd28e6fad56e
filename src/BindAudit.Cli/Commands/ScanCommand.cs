using System.Collections.Immutable;
using BindAudit.Cli.Comparing;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Fixing;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Reports;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit scan [PATH…]</c>: the main job.</summary>
internal sealed class ScanCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly ReportFlags _reports = new();
    private readonly ScanFlags _scan = new();
    private readonly ConfigurationFlags _configuration = new();
    private readonly NewFlags _new = new();
    private readonly FixFlags _fix = new();
    private readonly StdinFilenameFlag _stdinFilename = new();

    /// <inheritdoc/>
    public override string Name => "scan";

    /// <inheritdoc/>
    public override string Description =>
        "Finds Python services that are bound to all network interfaces. Results go to standard output,\neverything else to standard error.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit scan", "scan the current folder"),
            new(
                "bindaudit scan src app.py --fail-on high",
                "scan a folder and a file; only high and critical findings fail"
            ),
            new(
                "bindaudit scan --format sarif=bindaudit.sarif --format text",
                "a report for a machine and one for a reader"
            ),
            new(
                "bindaudit scan --select CSP-D404 --ignore PYTHON-FLASK-AUDIT-003",
                "choose rules by group and id"
            ),
            new(
                "bindaudit scan --rules security/rules.yaml --exclude 'tests/**'",
                "with rules of your own, without the tests"
            ),
            new(
                "bindaudit scan --fix",
                "write 127.0.0.1 where a literal opens a service; --patch prints instead"
            ),
            new(
                "bindaudit scan --add-ignore 'published on the loopback only'",
                "accept today's findings with a comment at each of them"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [
            _rules.Files,
            _rules.NoBuiltIn,
            _rules.Select,
            _rules.Ignore,
            _rules.Severity,
            .. _scan.Choice,
            _reports.Format,
            _reports.Output,
            .. _scan.Walk,
            _stdinFilename,
            .. _scan.Suppression,
            .. _scan.Messages,
            _reports.Color,
            .. _new.All,
            .. _fix.All,
            .. _configuration.All,
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [
            new(
                "PATH",
                "files and folders (default: .); - is standard input",
                IsMany: true,
                IsRequired: false
            ),
        ];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var paths = ScanFlags.PathsOf(values[0]);
        var configuration = _configuration.Apply(Flags, paths, session);
        if (_configuration.Show.IsSet)
        {
            ConfigurationText.Write(session.Output, Flags, configuration);
            return ExitCode.Success;
        }

        var plan = _fix.Check(_reports.Plan(), _reports.Format.Targets.IsEmpty, paths is ["-"]);
        var known = _rules.Load(session);
        configuration.Check(known, session);
        _fix.CheckName(known);
        var options = _scan.OptionsOf(
            paths,
            _rules.Choose(known),
            known,
            configuration,
            session
        ) with
        {
            FindUnusedSuppressions = _fix.Fixes,
        };
        if (_fix.Reason is not null && !options.RespectSuppressions)
        {
            throw new UsageException("--add-ignore: it cannot be combined with --no-suppress");
        }

        var run = new ScanRun(_scan, _reports, session, _new, _fix);
        return paths is ["-"]
            ? run.RunSnippet(options, plan, _stdinFilename.Value)
            : run.Run(options, plan, _rules.Files.Values);
    }
}
