using System.Collections.Immutable;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Options;

namespace BindAudit.Cli.Commands;

/// <summary>The options of a scan.</summary>
internal sealed class ScanFlags
{
    private readonly MinSeverityFlag _minSeverity = new();
    private readonly MinConfidenceFlag _minConfidence = new();
    private readonly ReachFlag _reach = new();
    private readonly ExcludeFlag _exclude = new();
    private readonly IncludeFlag _include = new();
    private readonly JobsFlag _jobs = new();
    private readonly Switch _noGitignore = new(
        "--no-gitignore",
        "do not follow .gitignore, .ignore and .git/info/exclude"
    );
    private readonly Switch _noPrefilter = new(
        "--no-prefilter",
        "parse every file, even where no rule can match"
    );
    private readonly Switch _noSuppress = new(
        "--no-suppress",
        "report what comments suppress as well"
    );
    private readonly Switch _showSuppressed = new(
        "--show-suppressed",
        "show suppressed findings, marked; they do not fail"
    );
    private readonly Switch _reportUnused = new(
        "--report-unused-suppressions",
        "warn about comments that suppress nothing"
    );
    private readonly Switch _compatBlanket = new(
        "--compat-blanket",
        "let a bare # nosec or # noqa suppress"
    );
    private readonly Switch _noProgress = new(
        "--no-progress",
        "do not show progress on a terminal"
    );

    /// <summary><c>--fail-on</c>.</summary>
    public FailOnFlag FailOn { get; } = new();

    /// <summary><c>--exit-zero</c>.</summary>
    public Switch ExitZero { get; } =
        new("--exit-zero", "exit with 0 even where there are findings");

    /// <summary><c>--strict</c>.</summary>
    public Switch Strict { get; } = new("--strict", "exit with 2 where any file cannot be read");

    /// <summary><c>--quiet</c>.</summary>
    public Switch Quiet { get; } =
        new("--quiet", "no summary, warnings or progress; errors are shown", "q");

    /// <summary><c>--verbose</c>.</summary>
    public Switch Verbose { get; } = new("--verbose", "say more about the run", "v");

    /// <summary><c>--statistics</c>.</summary>
    public Switch Statistics { get; } =
        new("--statistics", "count findings by rule, on standard error");

    /// <summary>Which findings count, and what they mean.</summary>
    public ImmutableArray<Flag> Choice => [_minSeverity, _minConfidence, _reach, FailOn, ExitZero];

    /// <summary>Which files are read, and how.</summary>
    public ImmutableArray<Flag> Walk =>
        [_exclude, _include, _noGitignore, _noPrefilter, _jobs, Strict];

    /// <summary>What comments do.</summary>
    public ImmutableArray<Flag> Suppression =>
        [_noSuppress, _showSuppressed, _reportUnused, _compatBlanket];

    /// <summary>What is said beside the results.</summary>
    public ImmutableArray<Flag> Messages => [Statistics, Quiet, Verbose, _noProgress];

    /// <summary>Whether progress is shown where there is a terminal.</summary>
    public bool HasProgress => !Quiet.IsSet && !_noProgress.IsSet;

    /// <summary>What is scanned: what was named, or the current folder.</summary>
    public static ImmutableArray<string> PathsOf(ImmutableArray<string> named) =>
        named.IsEmpty ? ["."] : named;

    /// <summary>The options as the scanner takes them.</summary>
    public ScanOptions OptionsOf(
        ImmutableArray<string> paths,
        RuleSet rules,
        RuleSet known,
        AppliedConfiguration configuration,
        Session session
    ) =>
        new()
        {
            Paths = paths,
            WorkingDirectory = session.WorkingDirectory,
            Rules = rules,
            KnownRules = known,
            Exclude = _exclude.Values,
            ConfiguredExclude = configuration.Exclude,
            Include = _include.Values,
            ConfiguredInclude = configuration.Include,
            ConfiguredFolder = configuration.Folder,
            PathRules = configuration.PathRules,
            ImportRoots = configuration.ImportRoots,
            RespectIgnoreFiles = !_noGitignore.IsSet,
            RespectSuppressions = !_noSuppress.IsSet,
            KeepSuppressed = _showSuppressed.IsSet,
            ReportUnusedSuppressions = _reportUnused.IsSet,
            CompatBlanket = _compatBlanket.IsSet,
            Reach = _reach.Value,
            MinSeverity = _minSeverity.Value,
            MinConfidence = _minConfidence.Value,
            Jobs = _jobs.Value,
            Prefilter = !_noPrefilter.IsSet,
        };
}
