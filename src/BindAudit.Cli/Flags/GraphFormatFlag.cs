using System.Collections.Immutable;
using BindAudit.Cli.Graphs;

namespace BindAudit.Cli.Flags;

/// <summary><c>--format NAME</c> of <c>graph</c>.</summary>
internal sealed class GraphFormatFlag()
    : WordFlag<GraphFormat>(
        "--format",
        "how the graph is written (default: json)",
        GraphFormat.Json
    )
{
    /// <inheritdoc/>
    protected override ImmutableArray<(string Word, GraphFormat Value)> Words =>
        [
            ("json", GraphFormat.Json),
            ("adjacency", GraphFormat.Adjacency),
            ("dot", GraphFormat.Dot),
            ("mermaid", GraphFormat.Mermaid),
        ];
}
