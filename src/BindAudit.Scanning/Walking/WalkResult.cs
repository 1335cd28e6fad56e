using System.Collections.Immutable;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Walking;

/// <summary>What a walk found.</summary>
/// <param name="Files">Each file once, ordered by path.</param>
/// <param name="Failures">What could not be opened, unordered.</param>
/// <param name="Skipped">What was left out.</param>
internal sealed record WalkResult(
    ImmutableArray<FoundFile> Files,
    ImmutableArray<ScanFailure> Failures,
    SkipTally Skipped
);
