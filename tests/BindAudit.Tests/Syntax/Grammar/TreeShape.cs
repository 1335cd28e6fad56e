using BindAudit.Syntax.Tree;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>What holds of every tree, whatever the source.</summary>
internal static class TreeShape
{
    /// <summary>Statements follow one another inside the source; children lie inside their parents, in order, without overlap.</summary>
    internal static void Check(SyntaxTree tree)
    {
        var end = 0;
        foreach (var statement in tree.Statements)
        {
            Assert.Equal(0, statement.Node.Span.Start);
            Assert.InRange(statement.Start, end, tree.Text.Length);
            end = statement.SpanOf(statement.Node).End;
            Assert.InRange(end, statement.Start, tree.Text.Length);
            Check(statement.Node);
        }
    }

    private static void Check(SyntaxNode node)
    {
        var end = node.Span.Start;
        foreach (var child in node.Children)
        {
            Assert.True(
                child.Span.Start >= end && child.Span.End <= node.Span.End,
                $"{child.GetType().Name} {child.Span} in {node.GetType().Name} {node.Span} behind {end}"
            );
            end = child.Span.End;
            Check(child);
        }
    }
}
