using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Inspection;

/// <summary>A call as the source writes it.</summary>
/// <param name="Node">The call.</param>
/// <param name="Statement">The innermost statement that holds it.</param>
/// <param name="Top">The module's statement that holds it; spans are relative to it.</param>
internal sealed record SyntaxCall(CallExpression Node, Statement Statement, TopLevelStatement Top)
{
    /// <summary>The whole call, absolute.</summary>
    public TextSpan Span => Top.SpanOf(Node);
}
