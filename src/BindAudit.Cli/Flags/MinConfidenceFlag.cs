using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--min-confidence LEVEL</c>: findings below it are not shown.</summary>
internal sealed class MinConfidenceFlag()
    : WordFlag<Confidence>(
        "--min-confidence",
        "show findings of this confidence and above",
        Confidence.Low,
        static () =>
            [("low", Confidence.Low), ("medium", Confidence.Medium), ("high", Confidence.High)]
    );
