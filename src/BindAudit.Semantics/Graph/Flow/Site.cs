using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>A place at which code runs.</summary>
/// <param name="module">The module that holds the place.</param>
/// <param name="caller">The code that holds the place.</param>
/// <param name="span">Where it stands.</param>
internal sealed class Site(GraphModule module, GraphNode caller, TextSpan span)
{
    public GraphAnalysis Analysis => module.Analysis;

    public GraphNode Caller => caller;

    /// <summary>The file that holds the place.</summary>
    public string Path => module.Path;

    /// <summary>Notes that <paramref name="callee"/> is called here.</summary>
    public void Calls(GraphNode callee) =>
        Analysis.Edges.Add(caller, callee, new SourcePlace(module.Path, span));
}
