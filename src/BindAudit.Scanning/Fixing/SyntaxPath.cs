using System.Collections.Generic;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>The nodes that hold one place, from its top-level statement inwards.</summary>
/// <param name="Top">The statement.</param>
/// <param name="Nodes">From the outermost.</param>
internal sealed record SyntaxPath(TopLevelStatement Top, List<SyntaxNode> Nodes)
{
    /// <summary>The path to <paramref name="span"/>, which is absolute; null where no statement holds it. O(depth × children).</summary>
    internal static SyntaxPath? To(SyntaxTree tree, TextSpan span)
    {
        foreach (var top in tree.Statements)
        {
            if (top.SpanOf(top.Node).Contains(span))
            {
                return new SyntaxPath(top, NodesTo(top.Node, span.Shift(-top.Start)));
            }
        }

        return null;
    }

    /// <summary>The innermost node of a kind, or null.</summary>
    internal T? Innermost<T>()
        where T : SyntaxNode
    {
        for (var at = Nodes.Count - 1; at >= 0; at--)
        {
            if (Nodes[at] is T node)
            {
                return node;
            }
        }

        return null;
    }

    private static List<SyntaxNode> NodesTo(SyntaxNode node, TextSpan span)
    {
        var nodes = new List<SyntaxNode>();
        nodes.Add(node);
        while (ChildWith(nodes[^1], span) is { } child)
        {
            nodes.Add(child);
        }

        return nodes;
    }

    private static SyntaxNode? ChildWith(SyntaxNode node, TextSpan span)
    {
        foreach (var child in node.Children)
        {
            if (child.Span.Contains(span))
            {
                return child;
            }
        }

        return null;
    }
}
