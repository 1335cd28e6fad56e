using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>Nodes and calls while they are found: calls are written down one after another, and put in order at the end.</summary>
internal sealed class GraphEdges
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;

    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<FoundCall[]> _pages = [];
    private int _count;

    /// <summary>The node of that name, made where there is none yet.</summary>
    public GraphNode NodeOf(string name, GraphNodeKind kind)
    {
        if (!_nodes.TryGetValue(name, out var node))
        {
            _nodes[name] = node = new GraphNode(name, kind, _nodes.Count);
        }

        return node;
    }

    public void Add(GraphNode from, GraphNode to, SourcePlace site)
    {
        var slot = _count & (PageSize - 1);
        if (slot == 0)
        {
            _pages.Add(new FoundCall[PageSize]);
        }

        _pages[^1][slot] = new FoundCall(from.Number, to.Number, site);
        _count++;
    }

    /// <summary>The graph: nodes by name, edges by caller and callee.</summary>
    public CallGraph ToGraph()
    {
        var nodes = new GraphNode[_nodes.Count];
        _nodes.Values.CopyTo(nodes, 0);
        Array.Sort(nodes, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new CallGraph(nodes, new EdgeOrder(nodes, this).ToEdges());
    }

    /// <summary>How many calls were written down.</summary>
    public int Count => _count;

    /// <summary>A call by its number.</summary>
    public ref readonly FoundCall this[int number] =>
        ref _pages[number >> PageBits][number & (PageSize - 1)];
}
