using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--min-severity LEVEL</c>: findings below it are not shown.</summary>
internal sealed class MinSeverityFlag()
    : WordFlag(
        "--min-severity",
        "show findings of this severity and above",
        0,
        "info",
        "low",
        "medium",
        "high",
        "critical"
    )
{
    /// <summary>What counts.</summary>
    public Severity Value => Severity.Info + Chosen;
}
