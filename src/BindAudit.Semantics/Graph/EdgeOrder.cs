using System;
using System.Collections.Generic;

namespace BindAudit.Semantics.Graph;

/// <summary>Puts calls in the order of caller, callee and place, and makes one edge of those that share both ends.</summary>
/// <remarks>PERF: names are compared once for each node, not for each call: what compares is the node's place among the sorted. Calls stay where they are; their numbers are put in order.</remarks>
internal sealed class EdgeOrder
{
    private readonly GraphEdges _calls;
    private readonly GraphNode[] _nodes;
    private readonly int[] _ranks;
    private readonly int[] _order;
    private readonly int[] _starts;

    /// <summary>Sorts the calls into one part for each caller.</summary>
    /// <param name="nodes">All nodes by name.</param>
    /// <param name="calls">The calls.</param>
    public EdgeOrder(GraphNode[] nodes, GraphEdges calls)
    {
        _calls = calls;
        _nodes = nodes;
        _ranks = new int[nodes.Length];
        for (var rank = 0; rank < nodes.Length; rank++)
        {
            _ranks[nodes[rank].Number] = rank;
        }

        _starts = StartsOf(nodes.Length);
        var next = _starts.AsSpan(0, nodes.Length).ToArray();
        _order = new int[calls.Count];
        for (var i = 0; i < calls.Count; i++)
        {
            _order[next[_ranks[calls[i].From]]++] = i;
        }
    }

    /// <summary>The edges.</summary>
    public List<GraphEdge> ToEdges()
    {
        var edges = new List<GraphEdge>(_calls.Count / 2);
        for (var rank = 0; rank < _nodes.Length; rank++)
        {
            var end = _starts[rank + 1];
            _order.AsSpan(_starts[rank]..end).Sort(InOrder);
            for (var at = _starts[rank]; at < end; )
            {
                var first = at;
                var to = _calls[_order[first]].To;
                var kept = 0;
                for (; at < end && _calls[_order[at]].To == to; at++)
                {
                    if (kept == 0 || !IsAgain(first + kept - 1, at))
                    {
                        _order[first + kept++] = _order[at];
                    }
                }

                var places = new CallPlaces(_calls, _order, first, kept);
                edges.Add(new(_nodes[rank], _nodes[_ranks[to]], places));
            }
        }

        return edges;
    }

    private int[] StartsOf(int nodes)
    {
        var starts = new int[nodes + 1];
        for (var i = 0; i < _calls.Count; i++)
        {
            starts[_ranks[_calls[i].From] + 1]++;
        }

        for (var rank = 0; rank < nodes; rank++)
        {
            starts[rank + 1] += starts[rank];
        }

        return starts;
    }

    private bool IsAgain(int known, int at) =>
        _calls[_order[known]].Site == _calls[_order[at]].Site;

    private int InOrder(int leftNumber, int rightNumber)
    {
        ref readonly var left = ref _calls[leftNumber];
        ref readonly var right = ref _calls[rightNumber];
        if (left.To != right.To)
        {
            return _ranks[left.To].CompareTo(_ranks[right.To]);
        }

        var byPath = string.CompareOrdinal(left.Site.Path, right.Site.Path);
        return byPath != 0 ? byPath
            : left.Site.Span.Start != right.Site.Span.Start
                ? left.Site.Span.Start.CompareTo(right.Site.Span.Start)
            : left.Site.Span.End.CompareTo(right.Site.Span.End);
    }
}
