using System;
using System.Collections.Concurrent;
using System.Threading;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Scanning.Analysis;

/// <summary>The summaries of files, each made once while it is kept; the oldest are let go beyond a bound, and made again when they are needed again. Safe for several threads.</summary>
/// <remarks>A summary takes some seven bytes for a byte of its source. Files that belong together are scanned one after another, so that few are made twice.</remarks>
/// <param name="mostTerms">How many terms the summaries kept may have together, those in use apart.</param>
internal sealed class SummaryCache(long mostTerms)
{
    private readonly ConcurrentDictionary<string, Lazy<ModuleSummary?>> _summaries = new();
    private readonly ConcurrentQueue<Kept> _order = new();
    private long _terms;

    /// <summary>The summary of the file at <paramref name="path"/>, which <paramref name="make"/> makes unless it is kept.</summary>
    internal ModuleSummary? Of(string path, Func<ModuleSummary?> make) =>
        _summaries.GetOrAdd(path, _ => new Lazy<ModuleSummary?>(() => Keep(path, make()))).Value;

    private ModuleSummary? Keep(string path, ModuleSummary? summary)
    {
        if (summary is null)
        {
            return null;
        }

        Interlocked.Add(ref _terms, summary.Size);
        _order.Enqueue(new Kept(path, summary.Size));
        while (Interlocked.Read(ref _terms) > mostTerms && _order.TryDequeue(out var oldest))
        {
            // Never ask for the summary: another thread may be making it, and be here.
            Interlocked.Add(ref _terms, -oldest.Terms);
            _summaries.TryRemove(oldest.Path, out _);
        }

        return summary;
    }

    private sealed record Kept(string Path, int Terms);
}
