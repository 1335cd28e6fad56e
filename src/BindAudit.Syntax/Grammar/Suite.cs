using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>block</c>: the statements below a header, and where the header's colon ends.</summary>
internal sealed class Suite(Statement[] body, int headerEnd)
{
    internal Statement[] Items => body;

    internal ImmutableArray<Statement> Body => body.Frozen();

    /// <summary>The header of a node that covers <paramref name="node"/>: up to and with the colon.</summary>
    internal TextSpan HeaderOf(TextSpan node) => TextSpan.FromBounds(node.Start, headerEnd);
}
