using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary>A statement of the module and where it starts; every span below it is relative to <paramref name="Start"/>, so that an edit before it leaves its nodes valid.</summary>
/// <param name="Node">The statement; its own span starts at zero.</param>
/// <param name="Start">First byte of the statement in the source, zero-based.</param>
public readonly record struct TopLevelStatement(Statement Node, int Start)
{
    /// <summary>The absolute span of <paramref name="node"/>, which must lie below this statement.</summary>
    public TextSpan SpanOf(SyntaxNode node) => node.Span.Shift(Start);

    /// <summary>The absolute form of a span that a node below this statement holds.</summary>
    public TextSpan SpanOf(TextSpan relative) => relative.Shift(Start);
}
