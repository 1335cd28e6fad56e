using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchStar(identifier? name)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchStarPattern(TextSpan? name, TextSpan span) : Pattern(span)
{
    /// <summary>Or null for <c>*_</c>.</summary>
    public TextSpan? Name { get; } = name;

    internal override void AddChildrenTo(ChildList children) { }
}
