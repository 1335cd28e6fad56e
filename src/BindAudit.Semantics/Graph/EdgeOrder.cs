using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>Puts calls in the order of caller, callee and place, and makes one edge of those that share both ends.</summary>
/// <remarks>PERF: names are compared once for all calls, not for each: what compares is the node's place among the sorted.</remarks>
internal sealed class EdgeOrder
{
    private readonly GraphNode[] _nodes;
    private readonly int[] _ranks;
    private readonly FoundCall[] _calls;
    private readonly int[] _starts;

    /// <summary>Sorts the calls into one part for each caller.</summary>
    /// <param name="nodes">All nodes by name.</param>
    /// <param name="count">The number of calls.</param>
    /// <param name="at">A call by its number.</param>
    public EdgeOrder(GraphNode[] nodes, int count, Func<int, FoundCall> at)
    {
        _nodes = nodes;
        _ranks = new int[nodes.Length];
        for (var rank = 0; rank < nodes.Length; rank++)
        {
            _ranks[nodes[rank].Number] = rank;
        }

        _starts = new int[nodes.Length + 1];
        for (var i = 0; i < count; i++)
        {
            _starts[_ranks[at(i).From] + 1]++;
        }

        for (var rank = 0; rank < nodes.Length; rank++)
        {
            _starts[rank + 1] += _starts[rank];
        }

        var next = _starts.AsSpan(0, nodes.Length).ToArray();
        _calls = new FoundCall[count];
        for (var i = 0; i < count; i++)
        {
            var call = at(i);
            _calls[next[_ranks[call.From]]++] = call;
        }
    }

    /// <summary>The edges.</summary>
    public List<GraphEdge> ToEdges()
    {
        var edges = new List<GraphEdge>(_calls.Length / 2);
        var sites = new SourcePlace[_calls.Length];
        var filled = 0;
        for (var rank = 0; rank < _nodes.Length; rank++)
        {
            var calls = _calls.AsSpan(_starts[rank].._starts[rank + 1]);
            calls.Sort(InOrder);
            while (calls.Length > 0)
            {
                var end = 1;
                while (end < calls.Length && calls[end].To == calls[0].To)
                {
                    end++;
                }

                var first = filled;
                AddDistinct(calls[..end], sites, ref filled);
                var to = _nodes[_ranks[calls[0].To]];
                edges.Add(
                    new(
                        _nodes[rank],
                        to,
                        new ArraySegment<SourcePlace>(sites, first, filled - first)
                    )
                );
                calls = calls[end..];
            }
        }

        return edges;
    }

    private static void AddDistinct(
        ReadOnlySpan<FoundCall> calls,
        SourcePlace[] sites,
        ref int filled
    )
    {
        var first = filled;
        foreach (ref readonly var call in calls)
        {
            if (filled == first || sites[filled - 1] != call.Site)
            {
                sites[filled++] = call.Site;
            }
        }
    }

    private int InOrder(FoundCall left, FoundCall right)
    {
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
