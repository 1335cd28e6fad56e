using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Baselines;

/// <summary>What a scan found, held against a baseline.</summary>
/// <param name="Result">Without what the baseline accepts.</param>
/// <param name="Stale">What it accepts and the scan would have found and did not: entries with the count that is too much.</param>
/// <param name="Kept">The baseline without that.</param>
public sealed record BaselineComparison(
    ScanResult Result,
    ImmutableArray<BaselineEntry> Stale,
    Baseline Kept
)
{
    /// <summary>Compares; of findings that are alike and more than accepted, the last ones are new.</summary>
    /// <param name="result">What was found; paths are relative to <paramref name="workingDirectory"/>.</param>
    /// <param name="baseline">What is accepted.</param>
    /// <param name="workingDirectory">Absolute.</param>
    /// <param name="folder">The baseline's folder, absolute.</param>
    public static BaselineComparison Of(
        ScanResult result,
        Baseline baseline,
        string workingDirectory,
        string folder
    )
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in baseline.Entries)
        {
            left[entry.Key] = left.GetValueOrDefault(entry.Key) + entry.Count;
        }

        var findings = ImmutableArray.CreateBuilder<ReportedFinding>();
        var accepted = 0;
        foreach (var found in result.Findings)
        {
            var key = Baseline.EntryOf(found, workingDirectory, folder).Key;
            if (found.Suppression is null && left.GetValueOrDefault(key) is > 0 and var count)
            {
                left[key] = count - 1;
                accepted++;
            }
            else
            {
                findings.Add(found);
            }
        }

        var shown = result with { Findings = findings.ToImmutable(), AcceptedCount = accepted };
        return Prune(shown, baseline, left, new ScannedPaths(result, workingDirectory, folder));
    }

    private static BaselineComparison Prune(
        ScanResult shown,
        Baseline baseline,
        Dictionary<string, int> left,
        ScannedPaths scanned
    )
    {
        var stale = ImmutableArray.CreateBuilder<BaselineEntry>();
        var kept = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var entry in baseline.Entries)
        {
            var tooMuch = scanned.CanJudge(entry)
                ? Math.Min(entry.Count, left.GetValueOrDefault(entry.Key))
                : 0;
            left[entry.Key] = left.GetValueOrDefault(entry.Key) - tooMuch;
            if (tooMuch > 0)
            {
                stale.Add(entry with { Count = tooMuch });
            }

            if (tooMuch < entry.Count)
            {
                kept.Add(entry with { Count = entry.Count - tooMuch });
            }
        }

        return new BaselineComparison(shown, stale.ToImmutable(), new Baseline(kept.ToImmutable()));
    }
}
