using System.Collections.Immutable;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Sources;

/// <summary>The Python files in what was named.</summary>
/// <param name="Files">Each file once, ordered by path.</param>
/// <param name="Failures">What could not be opened, ordered by path.</param>
public sealed record SourceSet(
    ImmutableArray<SourceFile> Files,
    ImmutableArray<ScanFailure> Failures
);
