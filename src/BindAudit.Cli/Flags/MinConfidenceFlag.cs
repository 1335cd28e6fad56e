using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--min-confidence LEVEL</c>: findings below it are not shown.</summary>
internal sealed class MinConfidenceFlag()
    : WordFlag<Confidence>(
        "--min-confidence",
        "show findings of this confidence and above",
        Confidence.Low
    )
{
    /// <inheritdoc/>
    protected override ImmutableArray<(string Word, Confidence Value)> Words =>
        [("low", Confidence.Low), ("medium", Confidence.Medium), ("high", Confidence.High)];
}
