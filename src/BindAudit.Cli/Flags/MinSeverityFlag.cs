using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--min-severity LEVEL</c>: findings below it are not shown.</summary>
internal sealed class MinSeverityFlag()
    : WordFlag<Severity>(
        "--min-severity",
        "show findings of this severity and above",
        Severity.Info
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
        ];
}
