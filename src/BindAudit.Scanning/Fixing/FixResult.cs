using System.Collections.Immutable;

namespace BindAudit.Scanning.Fixing;

/// <summary>Edits that were worked out; nothing was written yet.</summary>
public sealed record FixResult
{
    /// <summary>The files that change, in order of path.</summary>
    public required ImmutableArray<EditedFile> Files { get; init; }

    /// <summary>What was left as it is though it was asked for, as <c>path: reason</c>.</summary>
    public required ImmutableArray<string> Refusals { get; init; }

    /// <summary>How many findings the edits end, or silence.</summary>
    public required int Findings { get; init; }

    /// <summary>How many findings only an unsafe fix would end.</summary>
    public int UnsafeOnly { get; init; }

    /// <summary>How many suppressions that silence nothing go.</summary>
    public int Suppressions { get; init; }
}
