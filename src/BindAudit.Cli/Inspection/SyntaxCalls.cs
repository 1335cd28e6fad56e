using System.Collections.Generic;
using BindAudit.Syntax.Tree;

namespace BindAudit.Cli.Inspection;

/// <summary>Every call expression of a tree, as <c>ast.walk</c> would show them.</summary>
internal static class SyntaxCalls
{
    /// <summary>All calls, ordered by start, then end descending; O(nodes).</summary>
    public static List<SyntaxCall> Of(SyntaxTree tree)
    {
        var calls = new List<SyntaxCall>();
        foreach (var top in tree.Statements)
        {
            Collect(top, calls);
        }

        calls.Sort(
            static (left, right) =>
                left.Span.Start != right.Span.Start
                    ? left.Span.Start.CompareTo(right.Span.Start)
                    : right.Span.End.CompareTo(left.Span.End)
        );
        return calls;
    }

    private static void Collect(TopLevelStatement top, List<SyntaxCall> calls)
    {
        var waiting = new Stack<(SyntaxNode Node, Statement Statement)>();
        waiting.Push((top.Node, top.Node));
        while (waiting.TryPop(out var next))
        {
            if (next.Node is CallExpression call)
            {
                calls.Add(new SyntaxCall(call, next.Statement, top));
            }

            foreach (var child in next.Node.Children)
            {
                waiting.Push((child, child as Statement ?? next.Statement));
            }
        }
    }
}
