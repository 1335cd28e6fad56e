using System;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Results;

/// <summary>What a scan found; the same for the same inputs, whatever the number of workers.</summary>
public sealed record ScanResult
{
    /// <summary>Ordered by path, line, column, rule; suppressed ones only where they were asked for.</summary>
    public required ImmutableArray<ReportedFinding> Findings { get; init; }

    /// <summary>What could not be read, ordered by path.</summary>
    public required ImmutableArray<ScanFailure> Failures { get; init; }

    /// <summary>What else a user should know, ordered by path and line.</summary>
    public required ImmutableArray<ScanWarning> Warnings { get; init; }

    /// <summary>Suppressions that silence nothing, where they were asked for, ordered by path and line.</summary>
    public ImmutableArray<UnusedSuppression> Unused { get; init; } = [];

    /// <summary>What was left out and why, in a fixed order.</summary>
    public required ImmutableArray<SkippedCount> Skipped { get; init; }

    /// <summary>Number of Python files that were scanned.</summary>
    public required int FilesScanned { get; init; }

    /// <summary>Number of findings that comments silenced.</summary>
    public required int SuppressedCount { get; init; }

    /// <summary>Number of findings that a baseline accepts.</summary>
    public int AcceptedCount { get; init; }

    /// <summary>Number of findings that touch no changed line, where only those were asked for.</summary>
    public int UnchangedCount { get; init; }

    /// <summary>The Python files that were looked at, as reported, in order.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The rules that ran.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>How long it took; the only thing that differs between runs.</summary>
    public required TimeSpan Elapsed { get; init; }
}
