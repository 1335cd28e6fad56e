using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchValue(expr value)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchValuePattern(Expression value, TextSpan span) : Pattern(span)
{
    /// <summary>A literal or a dotted name.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
