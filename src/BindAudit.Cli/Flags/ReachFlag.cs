using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Cli.Flags;

/// <summary><c>--reach REACH</c>: the farthest a value may have travelled.</summary>
internal sealed class ReachFlag()
    : WordFlag<Reach>(
        "--reach",
        "farthest way of a value that is reported (default: flow)",
        Reach.Flow
    )
{
    /// <inheritdoc/>
    protected override ImmutableArray<(string Word, Reach Value)> Words =>
        [
            ("literal", Reach.Literal),
            ("constant", Reach.Constant),
            ("default", Reach.Default),
            ("flow", Reach.Flow),
        ];
}
