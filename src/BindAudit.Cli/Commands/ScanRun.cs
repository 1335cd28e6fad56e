using System;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Comparing;
using BindAudit.Cli.Reports;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;

namespace BindAudit.Cli.Commands;

/// <summary>A scan from its options to its exit code: scan, reports, messages.</summary>
internal sealed class ScanRun(
    ScanFlags scan,
    ReportFlags reports,
    Session session,
    NewFlags? onlyNew = null
)
{
    /// <summary>Runs it.</summary>
    /// <param name="options">What to scan and how.</param>
    /// <param name="plan">The reports.</param>
    /// <param name="rulesFiles">The rules files in use, or null where unused ones are not pointed out.</param>
    public ExitCode Run(
        ScanOptions options,
        ImmutableArray<ReportTarget> plan,
        ImmutableArray<string>? rulesFiles
    )
    {
        using var interruption = new Interruption();
        var baseline = onlyNew?.ReadBaseline(session);
        var changes = onlyNew?.FindChanges(session, interruption.Token);
        if (changes is { IsEmpty: true })
        {
            session.Note("nothing has changed since then, so nothing was scanned");
            return Finish(Nothing(options), [], plan, rulesFiles: null);
        }

        var result = Scan(options, interruption);
        result = onlyNew?.Apply(result, baseline, changes, session) ?? result;
        return Finish(result, options.Paths, plan, rulesFiles);
    }

    /// <summary>Runs it over what standard input holds, as if it stood at <paramref name="path"/>.</summary>
    public ExitCode RunSnippet(ScanOptions options, ImmutableArray<ReportTarget> plan, string path)
    {
        using var input = session.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        var source = PythonSource.Read(path, bytes.GetBuffer(), (int)bytes.Length);
        if (source.Error is { } error)
        {
            throw new UsageException($"standard input: {error}");
        }

        using var interruption = new Interruption();
        var result = Scanner.ScanSource(source, path, options, interruption.Token);
        return Finish(result, [], plan, rulesFiles: null);
    }

    private ExitCode Finish(
        ScanResult result,
        ImmutableArray<string> paths,
        ImmutableArray<ReportTarget> plan,
        ImmutableArray<string>? rulesFiles
    )
    {
        reports.Write(plan, result, session);
        Summarise(result, paths, rulesFiles);
        return ExitCodes.Of(result, scan.FailOn.Value, scan.Strict.IsSet, scan.ExitZero.IsSet);
    }

    private static ScanResult Nothing(ScanOptions options) =>
        new()
        {
            Findings = [],
            Failures = [],
            Warnings = [],
            Skipped = [],
            FilesScanned = 0,
            SuppressedCount = 0,
            Rules = options.Rules,
            Elapsed = TimeSpan.Zero,
        };

    private ScanResult Scan(ScanOptions options, Interruption interruption)
    {
        using var progress = ScanProgress.Start(session, scan.HasProgress);
        return Scanner.Scan(options, progress, interruption.Token);
    }

    private void Summarise(
        ScanResult result,
        ImmutableArray<string> paths,
        ImmutableArray<string>? rulesFiles
    )
    {
        var isQuiet = scan.Quiet.IsSet;
        var shown = isQuiet ? result with { Warnings = [] } : result;
        var report = new Report(shown, result.Rules.Rules, reports.ErrorOptionsOf(session));
        SummaryWriter.WriteProblems(report, session.Error);
        if (isQuiet)
        {
            return;
        }

        if (rulesFiles is { } used)
        {
            ScanMessages.WriteUnusedRulesFiles(session, paths, used);
        }

        if (scan.Statistics.IsSet)
        {
            ScanMessages.WriteStatistics(session, result.Findings);
        }

        if (scan.Verbose.IsSet)
        {
            session.Note($"bindaudit {ToolVersion.Text}, {result.Rules.Rules.Length} rules");
        }

        SummaryWriter.WriteSummary(report, session.Error);
    }
}
