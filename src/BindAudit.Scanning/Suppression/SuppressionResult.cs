using System.Collections.Immutable;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Suppression;

/// <summary>What the comments of one file did to its findings.</summary>
/// <param name="Applied">For each finding in order, what silenced it, or null.</param>
/// <param name="Warnings">About comments, in order of place.</param>
/// <param name="Unused">What silences nothing, in order of place, where it was asked for.</param>
/// <param name="BlanketHint">The first blanket marker of another tool that would have silenced a finding, or null.</param>
internal sealed record SuppressionResult(
    ImmutableArray<AppliedSuppression?> Applied,
    ImmutableArray<ScanWarning> Warnings,
    ImmutableArray<UnusedSuppression> Unused,
    ScanWarning? BlanketHint
)
{
    /// <summary>The suppressions in other files that silence something in this one.</summary>
    internal ImmutableArray<UnusedSuppression> UsedElsewhere { get; init; } = [];
}
