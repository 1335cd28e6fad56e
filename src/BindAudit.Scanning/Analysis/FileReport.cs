using System.Collections.Immutable;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Analysis;

/// <summary>What the scan of one file gave.</summary>
internal sealed record FileReport
{
    /// <summary>Nothing to say.</summary>
    internal static readonly FileReport Empty = new();

    /// <summary>In order of place, then rule.</summary>
    internal ImmutableArray<ReportedFinding> Findings { get; init; } = [];

    internal ImmutableArray<ScanWarning> Warnings { get; init; } = [];

    internal ImmutableArray<UnusedSuppression> Unused { get; init; } = [];

    /// <summary>Suppressions in other files that silence something in this one, so that they are not unused.</summary>
    internal ImmutableArray<UnusedSuppression> UsedElsewhere { get; init; } = [];

    /// <summary>What was wrong with the file, or null.</summary>
    internal ScanFailure? Failure { get; init; }

    /// <summary>That a blanket marker of another tool does not count; told once a scan.</summary>
    internal ScanWarning? BlanketHint { get; init; }

    /// <summary>Whether the file was read as Python.</summary>
    internal bool IsScanned { get; init; } = true;

    /// <summary>Why the file was left out after a look into it, or null.</summary>
    internal SkipReason? LeftOut { get; init; }

    internal int SuppressedCount { get; init; }
}
