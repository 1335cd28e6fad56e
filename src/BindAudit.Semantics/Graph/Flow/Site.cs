using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>A place at which code runs.</summary>
/// <param name="Analysis">The program.</param>
/// <param name="Caller">The code that holds the place.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Site(GraphAnalysis Analysis, GraphNode Caller, SourcePlace Place)
{
    /// <summary>Notes that <paramref name="callee"/> is called here.</summary>
    public void Calls(GraphNode callee) => Analysis.Edges.Add(Caller, callee, Place);
}
