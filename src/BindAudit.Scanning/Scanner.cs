using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using BindAudit.Scanning.Analysis;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;
using BindAudit.Scanning.Threading;
using BindAudit.Scanning.Walking;
using BindAudit.Text;

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
        context.Survey(walk.Files, cancellation);
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

    /// <summary>As <see cref="ScanSource"/>, for a text.</summary>
    public static ScanResult ScanText(
        SourceText text,
        string path,
        ScanOptions options,
        CancellationToken cancellation
    ) => ScanSource(PythonSource.Of(text), path, options, cancellation);

    /// <summary>Scans one source that stands in no file, or differs from its file: a snippet, an editor's buffer. What excludes leave out is left out here, too. Opens nothing but looks for <c>__init__.py</c> beside <paramref name="path"/>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="path">How findings name it; relative to the working directory of <paramref name="options"/>, whose paths do not count.</param>
    /// <param name="options">How to scan.</param>
    /// <param name="cancellation">Ends the scan with <see cref="OperationCanceledException"/>.</param>
    public static ScanResult ScanSource(
        PythonSource source,
        string path,
        ScanOptions options,
        CancellationToken cancellation
    )
    {
        var started = Stopwatch.GetTimestamp();
        var full = Path.GetFullPath(path, options.WorkingDirectory).Replace('\\', '/');
        var file = new FoundFile(full, path, full, IsLink: false, IsEmpty: false);
        if (LeavesOut(path, options) is { } reason)
        {
            var skipped = new SkipTally();
            skipped.Add(reason, isFolder: false);
            return ResultAssembly.Of(
                options,
                new WalkResult([], [], skipped),
                [],
                Stopwatch.GetElapsedTime(started)
            );
        }

        var report = new FileScan(new ScanContext(options), cancellation).Scan(file, source);
        var walk = new WalkResult([file], [], new SkipTally());
        return ResultAssembly.Of(options, walk, [report], Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Why a text at <paramref name="path"/> is left out as a file there would be, or null.</summary>
    private static SkipReason? LeavesOut(string path, ScanOptions options)
    {
        var walk = WalkOf(options);
        var named = NamedPath.Of(path, options.WorkingDirectory);
        return walk.Exclude.LeavesOut(named, isFolder: false) ? SkipReason.Excluded
            : walk.Include.Covers(named) ? null
            : SkipReason.NotIncluded;
    }

    private static WalkOptions WalkOf(ScanOptions options) =>
        new()
        {
            Exclude = Excludes.Of(
                options.Exclude,
                options.ConfiguredExclude,
                options.ConfiguredFolder
            ),
            Include = Includes.Of(
                options.Include,
                options.ConfiguredInclude,
                options.ConfiguredFolder
            ),
            RespectIgnoreFiles = options.RespectIgnoreFiles,
            Workers = Workers.CountOf(options.Jobs),
        };
}
