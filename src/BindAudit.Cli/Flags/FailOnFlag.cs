using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--fail-on LEVEL|never</c>: from which severity on findings give exit code 1.</summary>
internal sealed class FailOnFlag()
    : WordFlag<Severity>(
        "--fail-on",
        "lowest severity that gives exit code 1 (default: medium)",
        Severity.Medium
    )
{
    /// <inheritdoc/>
    protected override ImmutableArray<(string Word, Severity Value)> Words =>
        [
            ("info", Severity.Info),
            ("low", Severity.Low),
            ("medium", Severity.Medium),
            ("high", Severity.High),
            ("critical", Severity.Critical),
            ("never", Never),
        ];

    /// <summary>Above every severity.</summary>
    public const Severity Never = Severity.Critical + 1;
}
