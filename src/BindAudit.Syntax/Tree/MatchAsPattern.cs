using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchAs(pattern? pattern, identifier? name)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchAsPattern(Pattern? inner, TextSpan? name, TextSpan span) : Pattern(span)
{
    /// <summary>Or null for a bare name.</summary>
    public Pattern? Inner { get; } = inner;

    /// <summary>Or null for <c>_</c>.</summary>
    public TextSpan? Name { get; } = name;

    internal override void AddChildrenTo(ChildList children) => children.Add(Inner);
}
