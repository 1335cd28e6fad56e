using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--min-confidence LEVEL</c>: findings below it are not shown.</summary>
internal sealed class MinConfidenceFlag()
    : WordFlag(
        "--min-confidence",
        "show findings of this confidence and above",
        (int)Confidence.Low,
        "low",
        "medium",
        "high"
    )
{
    /// <summary>What counts.</summary>
    public Confidence Value => (Confidence)Chosen;
}
