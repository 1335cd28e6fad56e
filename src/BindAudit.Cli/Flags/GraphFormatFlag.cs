using BindAudit.Cli.Graphs;

namespace BindAudit.Cli.Flags;

/// <summary><c>--format NAME</c> of <c>graph</c>.</summary>
internal sealed class GraphFormatFlag()
    : WordFlag(
        "--format",
        "how the graph is written (default: json)",
        (int)GraphFormat.Json,
        "json",
        "adjacency",
        "dot",
        "mermaid"
    )
{
    /// <summary>What counts.</summary>
    public GraphFormat Value => (GraphFormat)Chosen;
}
