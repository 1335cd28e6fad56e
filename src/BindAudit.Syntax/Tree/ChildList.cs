using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Syntax.Tree;

/// <summary>Collects the children of nodes; absent ones leave no trace.</summary>
internal sealed class ChildList
{
    private readonly List<SyntaxNode> _nodes = [];

    internal int Count => _nodes.Count;

    internal SyntaxNode this[int index] => _nodes[index];

    internal void Add(SyntaxNode? child)
    {
        if (child is not null)
        {
            _nodes.Add(child);
        }
    }

    internal void AddRange<T>(ImmutableArray<T> children)
        where T : SyntaxNode
    {
        foreach (var child in children)
        {
            _nodes.Add(child);
        }
    }

    /// <summary>Adds two lists, each in order, in the order of the source: <c>f(a=1, *b)</c>.</summary>
    internal void AddMerged<T1, T2>(ImmutableArray<T1> first, ImmutableArray<T2> second)
        where T1 : SyntaxNode
        where T2 : SyntaxNode
    {
        var at = 0;
        foreach (var child in first)
        {
            while (at < second.Length && second[at].Span.Start < child.Span.Start)
            {
                _nodes.Add(second[at++]);
            }

            _nodes.Add(child);
        }

        while (at < second.Length)
        {
            _nodes.Add(second[at++]);
        }
    }

    internal void Clear() => _nodes.Clear();

    internal ImmutableArray<SyntaxNode> ToImmutable() => [.. _nodes];
}
