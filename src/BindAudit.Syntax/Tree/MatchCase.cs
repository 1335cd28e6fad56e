using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>match_case(pattern pattern, expr? guard, stmt* body)</c>, Python Language Reference §8.6.</summary>
public sealed class MatchCase(
    Pattern pattern,
    Expression? guard,
    ImmutableArray<Statement> body,
    TextSpan header,
    TextSpan span
) : SyntaxNode(span)
{
    /// <summary>The pattern.</summary>
    public Pattern Pattern { get; } = pattern;

    /// <summary>Or null.</summary>
    public Expression? Guard { get; } = guard;

    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>Up to and with the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Pattern);
        children.Add(Guard);
        children.AddRange(Body);
    }
}
