using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using BindAudit.Cli.Comparing;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Reports;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning;
using BindAudit.Scanning.Baselines;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit baseline [PATH…] -o FILE</c>.</summary>
internal sealed class BaselineCommand : Command
{
    private const string DefaultFile = ".bindaudit-baseline.json";

    private readonly RuleFlags _rules = new();
    private readonly ScanFlags _scan = new();
    private readonly ConfigurationFlags _configuration = new();
    private readonly FileFlag _output = new(
        "--output",
        "FILE",
        $"the file to write (default: {DefaultFile})",
        "o"
    );

    /// <inheritdoc/>
    public override string Name => "baseline";

    /// <inheritdoc/>
    public override string Description =>
        "Accepts today's findings: writes them into a file, so that `bindaudit scan --baseline FILE` reports only\nwhat is new. Commit the file; an entry is a line, without line numbers, so edits elsewhere do not change it.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit baseline", "the current folder, into .bindaudit-baseline.json"),
            new("bindaudit baseline src -o security/baseline.json", "a folder, into a file"),
            new("bindaudit scan --baseline .bindaudit-baseline.json", "what is new since then"),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [
            _output,
            _rules.Files,
            _rules.NoBuiltIn,
            _rules.Select,
            _rules.Ignore,
            _rules.Severity,
            .. _scan.Choice,
            .. _scan.Walk,
            .. _configuration.Choice,
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [new("PATH", "files and folders (default: .)", IsMany: true, IsRequired: false)];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var paths = ScanFlags.PathsOf(values[0]);
        // The file's `output` is where reports go.
        var configuration = _configuration.Apply(
            Flags.RemoveAll(static flag => flag.Name == "--output"),
            paths,
            session
        );
        var known = _rules.Load(session);
        configuration.Check(known, session);
        var options = _scan.OptionsOf(paths, _rules.Choose(known), known, configuration, session);
        using var interruption = new Interruption();
        using var progress = ScanProgress.Start(session, _scan.HasProgress);
        var result = Scanner.Scan(options, progress, interruption.Token);
        ScanMessages.WriteFailures(session, result);
        if (ExitCodes.Of(result, FailOnFlag.Never, _scan.Strict.IsSet, isExitZero: true) != 0)
        {
            throw new UsageException("baseline: nothing was written");
        }

        var name = _output.Value ?? DefaultFile;
        var full = Path.GetFullPath(name, session.WorkingDirectory);
        var folder = Path.GetDirectoryName(full) ?? session.WorkingDirectory;
        BaselineOutput.Write(full, Baseline.Of(result.Findings, session.WorkingDirectory, folder));
        var count = result.Findings.Length.ToString(CultureInfo.InvariantCulture);
        session.Note(
            $"{count} finding{(result.Findings.Length == 1 ? "" : "s")} accepted in {name}; from now on: bindaudit scan --baseline {name}"
        );
        return ExitCode.Success;
    }
}
