using System.Collections.Generic;

namespace BindAudit.Syntax.Tree;

/// <summary>Visits every node of a tree in the order of the source, parents before children; does not recurse, so that no depth can overflow the stack.</summary>
/// <example><c>protected override bool Enter(SyntaxNode node)</c> collects the <see cref="CallExpression"/>s and returns true.</example>
public abstract class SyntaxWalker
{
    private readonly Stack<(SyntaxNode Node, bool IsLeaving)> _pending = new();
    private readonly ChildList _children = new();

    /// <summary>The top-level statement that holds the node being visited; its <see cref="TopLevelStatement.SpanOf(SyntaxNode)"/> gives absolute spans.</summary>
    protected TopLevelStatement Current { get; private set; }

    /// <summary>Visits all of <paramref name="tree"/>; O(nodes).</summary>
    public void Walk(SyntaxTree tree)
    {
        foreach (var statement in tree.Statements)
        {
            Walk(statement);
        }
    }

    /// <summary>Visits <paramref name="statement"/> and all below it; O(nodes).</summary>
    public void Walk(TopLevelStatement statement)
    {
        Current = statement;
        _pending.Push((statement.Node, false));
        while (_pending.TryPop(out var next))
        {
            if (next.IsLeaving)
            {
                Leave(next.Node);
            }
            else if (Enter(next.Node))
            {
                Schedule(next.Node);
            }
        }
    }

    /// <summary>Meets <paramref name="node"/> before its children; false leaves them out, and <see cref="Leave"/> as well.</summary>
    protected abstract bool Enter(SyntaxNode node);

    /// <summary>Meets <paramref name="node"/> again behind its children.</summary>
    protected virtual void Leave(SyntaxNode node) { }

    private void Schedule(SyntaxNode node)
    {
        _pending.Push((node, true));
        _children.Clear();
        node.AddChildrenTo(_children);
        for (var at = _children.Count - 1; at >= 0; at--)
        {
            _pending.Push((_children[at], false));
        }
    }
}
