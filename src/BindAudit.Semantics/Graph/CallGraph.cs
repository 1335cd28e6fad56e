using System.Collections.Generic;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Graph;

/// <summary>Who calls whom.</summary>
public sealed class CallGraph
{
    internal CallGraph(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
    }

    /// <summary>Every module, function, method and lambda of the scan, and what they call outside; by name, ordinal.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>By caller, then callee, ordinal.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; }

    /// <summary>The graph of <paramref name="summaries"/>, made by <see cref="ModuleSummary.ForGraph"/>; their order does not matter.</summary>
    /// <remarks>About linear in the calls.</remarks>
    /// <param name="summaries">The modules.</param>
    /// <param name="package">The dotted name by which the modules import the folder that holds them all, where it is a package; else null.</param>
    /// <param name="budget">What may be allocated before a collection, for a large program whose process has nothing else to do; else null.</param>
    public static CallGraph Of(
        IEnumerable<ModuleSummary> summaries,
        string? package = null,
        AllocationBudget? budget = null
    ) => new GraphAnalysis(summaries, package).Run(budget);

    /// <summary>The node of that name, or null.</summary>
    public GraphNode? Find(string name)
    {
        foreach (var node in Nodes)
        {
            if (node.Name == name)
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>The nodes within <paramref name="part"/>, and the edges between them; O(nodes and edges).</summary>
    public CallGraph Cut(GraphPart part)
    {
        HashSet<GraphNode>? kept = null;
        if (part.From is { } from)
        {
            kept = Reach(from, part.Depth, forwards: true);
        }

        if (part.To is { } to)
        {
            var reaching = Reach(to, part.Depth, forwards: false);
            kept?.IntersectWith(reaching);
            kept ??= reaching;
        }

        return kept is null ? this : Only(kept);
    }

    private HashSet<GraphNode> Reach(string name, int? depth, bool forwards)
    {
        var reached = new HashSet<GraphNode>();
        if (Find(name) is not { } start)
        {
            return reached;
        }

        var next = NeighboursOf(forwards);
        var border = new List<GraphNode> { start };
        reached.Add(start);
        for (var step = 0; border.Count > 0 && (depth is null || step < depth); step++)
        {
            border = Beyond(border, next, reached);
        }

        return reached;
    }

    private static List<GraphNode> Beyond(
        List<GraphNode> border,
        Dictionary<GraphNode, List<GraphNode>> next,
        HashSet<GraphNode> reached
    )
    {
        var beyond = new List<GraphNode>();
        foreach (var node in border)
        {
            if (!next.TryGetValue(node, out var neighbours))
            {
                continue;
            }

            foreach (var neighbour in neighbours)
            {
                if (reached.Add(neighbour))
                {
                    beyond.Add(neighbour);
                }
            }
        }

        return beyond;
    }

    private Dictionary<GraphNode, List<GraphNode>> NeighboursOf(bool forwards)
    {
        var neighbours = new Dictionary<GraphNode, List<GraphNode>>();
        foreach (var edge in Edges)
        {
            var (from, to) = forwards ? (edge.From, edge.To) : (edge.To, edge.From);
            if (!neighbours.TryGetValue(from, out var known))
            {
                neighbours[from] = known = [];
            }

            known.Add(to);
        }

        return neighbours;
    }

    private CallGraph Only(HashSet<GraphNode> kept)
    {
        var nodes = new List<GraphNode>();
        foreach (var node in Nodes)
        {
            if (kept.Contains(node))
            {
                nodes.Add(node);
            }
        }

        var edges = new List<GraphEdge>();
        foreach (var edge in Edges)
        {
            if (kept.Contains(edge.From) && kept.Contains(edge.To))
            {
                edges.Add(edge);
            }
        }

        return new CallGraph(nodes, edges);
    }
}
