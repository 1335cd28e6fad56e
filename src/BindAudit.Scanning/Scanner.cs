using System;
using System.Diagnostics;
using System.Threading;
using BindAudit.Scanning.Analysis;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Threading;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning;

/// <summary>Walks, reads, analyses and matches.</summary>
public static class Scanner
{
    /// <summary>Scans; what cannot be read is in <see cref="ScanResult.Failures"/>.</summary>
    /// <param name="options">What to scan and how.</param>
    /// <param name="progress">Told the number of files done, from any worker; or null.</param>
    /// <param name="cancellation">Ends the scan with <see cref="OperationCanceledException"/>.</param>
    public static ScanResult Scan(
        ScanOptions options,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var started = Stopwatch.GetTimestamp();
        var walk = Walk.Of(options.Paths, options.WorkingDirectory, WalkOf(options), cancellation);
        var reports = new FileReport[walk.Files.Length];
        var context = new ScanContext(options);
        var (next, done) = (-1, 0);
        Workers.Run(Math.Min(Workers.CountOf(options.Jobs), reports.Length), _ => Work());
        return ResultAssembly.Of(options, walk, reports, Stopwatch.GetElapsedTime(started));

        void Work()
        {
            var scan = new FileScan(context, cancellation);
            for (var at = Take(); at < reports.Length; at = Take())
            {
                cancellation.ThrowIfCancellationRequested();
                reports[at] = scan.Scan(walk.Files[at]);
                progress?.Report(Interlocked.Increment(ref done));
            }
        }

        int Take() => Interlocked.Increment(ref next);
    }

    private static WalkOptions WalkOf(ScanOptions options) =>
        new()
        {
            Exclude = IgnorePatterns.OfOption(options.Exclude),
            RespectIgnoreFiles = options.RespectIgnoreFiles,
            Workers = Workers.CountOf(options.Jobs),
        };
}
