using BindAudit.Semantics.Values;

namespace BindAudit.Cli.Flags;

/// <summary><c>--reach REACH</c>: the farthest a value may have travelled.</summary>
internal sealed class ReachFlag()
    : WordFlag(
        "--reach",
        "farthest way of a value that is reported (default: flow)",
        (int)Reach.Flow,
        "literal",
        "constant",
        "default",
        "flow"
    )
{
    /// <summary>What counts.</summary>
    public Reach Value => (Reach)Chosen;
}
