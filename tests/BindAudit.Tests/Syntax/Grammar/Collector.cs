using System.Collections.Generic;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>All nodes of one kind, in the order of the source, with their absolute spans.</summary>
internal sealed class Collector<T> : SyntaxWalker
    where T : SyntaxNode
{
    internal Collector(SyntaxTree tree) => Walk(tree);

    internal List<(T Node, TextSpan Absolute)> Found { get; } = [];

    protected override bool Enter(SyntaxNode node)
    {
        if (node is T wanted)
        {
            Found.Add((wanted, Current.SpanOf(node)));
        }

        return true;
    }
}
