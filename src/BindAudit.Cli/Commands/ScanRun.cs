using System;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Comparing;
using BindAudit.Cli.Fixing;
using BindAudit.Cli.Reports;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting;
using BindAudit.Scanning;
using BindAudit.Scanning.Changes;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;

namespace BindAudit.Cli.Commands;

/// <summary>A scan from its options to its exit code: scan, reports, messages.</summary>
internal sealed class ScanRun(
    ScanFlags scan,
    ReportFlags reports,
    Session session,
    NewFlags? onlyNew = null,
    FixFlags? fixes = null
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

        if (fixes is { IsAsked: true })
        {
            return Fix(options, plan, rulesFiles, interruption);
        }

        var result = Scan(options, interruption);
        result = onlyNew?.Apply(result, baseline, changes, session, isLast: true) ?? result;
        return Finish(result, options.Paths, plan, rulesFiles);
    }

    /// <summary>Changes what would be reported, and reports what is left.</summary>
    private ExitCode Fix(
        ScanOptions options,
        ImmutableArray<ReportTarget> plan,
        ImmutableArray<string>? rulesFiles,
        Interruption interruption
    )
    {
        var run = new FixRun(fixes!, session, interruption.Token); // only called where there are some
        var baseline = onlyNew?.ReadBaseline(session);
        ChangedLines? changes = null;
        ScanResult found;
        var result = run.Run(Rescan(), options, Rescan);
        if (!scan.Quiet.IsSet)
        {
            run.Tell();
        }

        var last = onlyNew?.Apply(found, baseline, changes, session, isLast: true) ?? found;
        return Finish(last with { Failures = result.Failures }, options.Paths, plan, rulesFiles);

        ScanResult Rescan()
        {
            changes = onlyNew?.FindChanges(session, interruption.Token);
            found = Scan(options, interruption);
            return onlyNew?.Apply(found, baseline, changes, session, isLast: false) ?? found;
        }
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
        return fixes is { IsAsked: true }
            ? FixSnippet(result, options, plan, (path, bytes.ToArray()), interruption)
            : Finish(result, [], plan, rulesFiles: null);
    }

    /// <summary>Prints the changed source; what is left is shown on standard error.</summary>
    private ExitCode FixSnippet(
        ScanResult result,
        ScanOptions options,
        ImmutableArray<ReportTarget> plan,
        (string Path, byte[] Bytes) source,
        Interruption interruption
    )
    {
        var run = new FixRun(fixes!, session, interruption.Token); // only called where there are some
        result = run.RunSnippet(
            result,
            options,
            source,
            changed =>
                Scanner.ScanSource(
                    PythonSource.Read(source.Path, changed, changed.Length),
                    source.Path,
                    options,
                    interruption.Token
                )
        );
        if (!scan.Quiet.IsSet)
        {
            run.Tell();
        }

        reports.WriteToError(plan, result, session);
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
