using System;
using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Suppression;

/// <summary>Finds the statement to which a comment beside a call belongs.</summary>
internal static class StatementExtent
{
    /// <summary>The innermost simple statement at the absolute byte <paramref name="offset"/>, or the header of the compound one (decorators to colon); null where there is none. O(log of the top-level statements + depth × statements of a block).</summary>
    internal static TextSpan? Of(SyntaxTree tree, int offset)
    {
        // A decorated definition begins before its node, so the one behind may hold it, too.
        var last = Math.Min(LastStartingBefore(tree, offset) + 1, tree.Statements.Length - 1);
        for (var at = last; at >= Math.Max(0, last - 2); at--)
        {
            var top = tree.Statements[at];
            if (
                top.SpanOf(top.Node).Contains(offset)
                || HeaderOf(top.Node).Shift(top.Start).Contains(offset)
            )
            {
                return Find(top.Node, offset - top.Start).Shift(top.Start);
            }
        }

        return null;
    }

    /// <summary>The index of the last top-level statement that starts at <paramref name="offset"/> or before; -1 where none does.</summary>
    private static int LastStartingBefore(SyntaxTree tree, int offset)
    {
        var (low, high) = (0, tree.Statements.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                tree.Statements[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>Descends while a statement, handler or case of the body holds <paramref name="offset"/>.</summary>
    private static TextSpan Find(SyntaxNode node, int offset)
    {
        while (true)
        {
            var header = HeaderOf(node);
            if (header.Contains(offset) || ChildAt(node, offset) is not { } child)
            {
                return header.Length > 0 ? header : node.Span;
            }

            node = child;
        }
    }

    private static TextSpan HeaderOf(SyntaxNode node) =>
        node switch
        {
            FunctionDefinition function => function.Header,
            ClassDefinition type => type.Header,
            IfStatement branch => branch.Header,
            ForStatement loop => loop.Header,
            WhileStatement loop => loop.Header,
            WithStatement with => with.Header,
            MatchStatement match => match.Header,
            ExceptHandler handler => handler.Header,
            MatchCase matchCase => matchCase.Header,
            _ => default,
        };

    private static SyntaxNode? ChildAt(SyntaxNode node, int offset) =>
        node switch
        {
            FunctionDefinition function => In(function.Body, offset),
            ClassDefinition type => In(type.Body, offset),
            IfStatement branch => In(branch.Body, offset) ?? In(branch.OrElse, offset),
            ForStatement loop => In(loop.Body, offset) ?? In(loop.OrElse, offset),
            WhileStatement loop => In(loop.Body, offset) ?? In(loop.OrElse, offset),
            WithStatement with => In(with.Body, offset),
            MatchStatement match => In(match.Cases, offset),
            TryStatement attempt => In(attempt.Body, offset)
                ?? In(attempt.Handlers, offset)
                ?? In(attempt.OrElse, offset)
                ?? In(attempt.FinalBody, offset),
            ExceptHandler handler => In(handler.Body, offset),
            MatchCase matchCase => In(matchCase.Body, offset),
            _ => null,
        };

    /// <summary>A decorated definition's header begins before its node where the node is CPython's.</summary>
    private static SyntaxNode? In<T>(ImmutableArray<T> nodes, int offset)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            if (node.Span.Contains(offset) || HeaderOf(node).Contains(offset))
            {
                return node;
            }
        }

        return null;
    }
}
