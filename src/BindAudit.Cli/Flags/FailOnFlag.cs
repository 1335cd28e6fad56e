using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--fail-on LEVEL|never</c>: from which severity on findings give exit code 1.</summary>
internal sealed class FailOnFlag()
    : WordFlag(
        "--fail-on",
        "lowest severity that gives exit code 1 (default: medium)",
        Severity.Medium - Severity.Info,
        "info",
        "low",
        "medium",
        "high",
        "critical",
        "never"
    )
{
    /// <summary>Above every severity.</summary>
    public const Severity Never = Severity.Critical + 1;

    /// <summary>What counts.</summary>
    public Severity Value => Severity.Info + Chosen;
}
