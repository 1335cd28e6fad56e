using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>Nodes and edges while they are found.</summary>
internal sealed class GraphEdges
{
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(GraphNode From, GraphNode To), List<SourcePlace>> _edges = [];

    /// <summary>The node of that name, made where there is none yet.</summary>
    public GraphNode NodeOf(string name, GraphNodeKind kind)
    {
        if (!_nodes.TryGetValue(name, out var node))
        {
            _nodes[name] = node = new GraphNode(name, kind);
        }

        return node;
    }

    public void Add(GraphNode from, GraphNode to, SourcePlace site)
    {
        if (!_edges.TryGetValue((from, to), out var sites))
        {
            _edges[(from, to)] = sites = new(1);
        }

        sites.Add(site);
    }

    /// <summary>The graph: nodes by name, edges by caller and callee.</summary>
    public CallGraph ToGraph()
    {
        var nodes = new List<GraphNode>();
        foreach (var node in _nodes.Values)
        {
            nodes.Add(node);
        }

        nodes.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var edges = new List<GraphEdge>(_edges.Count);
        foreach (var ((from, to), sites) in _edges)
        {
            edges.Add(new GraphEdge(from, to, Ordered(sites)));
        }

        edges.Sort(CallGraph.InOrder);
        return new CallGraph(nodes, edges);
    }

    private static List<SourcePlace> Ordered(List<SourcePlace> sites)
    {
        sites.Sort(InOrder);
        var distinct = new List<SourcePlace>(sites.Count);
        foreach (var site in sites)
        {
            if (distinct.Count == 0 || distinct[^1] != site)
            {
                distinct.Add(site);
            }
        }

        return distinct;
    }

    private static int InOrder(SourcePlace left, SourcePlace right)
    {
        var byPath = string.CompareOrdinal(left.Path, right.Path);
        return byPath != 0 ? byPath
            : left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start)
            : left.Span.End.CompareTo(right.Span.End);
    }
}
