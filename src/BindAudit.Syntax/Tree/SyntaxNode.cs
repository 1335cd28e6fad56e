using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary>A node of the tree; names and shapes are those of <c>Python.asdl</c>.</summary>
/// <remarks>Holds spans, never text. Nodes never compare or print their subtree.</remarks>
public abstract class SyntaxNode(TextSpan span)
{
    /// <summary>Where the node stands, in bytes, relative to its <see cref="TopLevelStatement.Start"/>; that of CPython's node, decorators included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The nodes directly below, in the order of the source; O(children), made anew at each call.</summary>
    public ImmutableArray<SyntaxNode> Children
    {
        get
        {
            var children = new ChildList();
            AddChildrenTo(children);
            return children.ToImmutable();
        }
    }

    /// <summary>Adds the nodes directly below to <paramref name="children"/>, in the order of the source.</summary>
    internal abstract void AddChildrenTo(ChildList children);
}
