using System.Collections.Immutable;
using BindAudit.Cli.Reports;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Commands;

/// <summary>A scan from its options to its exit code: scan, reports, messages.</summary>
internal sealed class ScanRun(ScanFlags scan, ReportFlags reports, Session session)
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
        var result = Scan(options);
        reports.Write(plan, result, session);
        Summarise(result, options.Paths, rulesFiles);
        return ExitCodes.Of(result, scan.FailOn.Value, scan.Strict.IsSet, scan.ExitZero.IsSet);
    }

    private ScanResult Scan(ScanOptions options)
    {
        using var interruption = new Interruption();
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
