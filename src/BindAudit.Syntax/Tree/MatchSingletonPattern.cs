using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchSingleton(constant value)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchSingletonPattern(ConstantKind value, TextSpan span) : Pattern(span)
{
    /// <summary>The constant.</summary>
    public ConstantKind Value { get; } = value;

    internal override void AddChildrenTo(ChildList children) { }
}
