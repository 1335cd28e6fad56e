namespace BindAudit.Cli.Graphs;

/// <summary>How a call graph is written.</summary>
internal enum GraphFormat
{
    /// <summary>Nodes with kind and place, edges with call sites.</summary>
    Json,

    /// <summary>Callers with their callees.</summary>
    Adjacency,

    /// <summary>Graphviz.</summary>
    Dot,

    /// <summary>Mermaid flowchart.</summary>
    Mermaid,
}
