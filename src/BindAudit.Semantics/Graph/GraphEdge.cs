using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>That one node calls another.</summary>
/// <param name="From">The caller.</param>
/// <param name="To">The callee.</param>
/// <param name="Sites">Where, in order of path and place; never empty.</param>
public sealed record GraphEdge(GraphNode From, GraphNode To, IReadOnlyList<SourcePlace> Sites);
