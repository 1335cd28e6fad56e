using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Constant(constant value) of None, bool or Ellipsis</c>, Python Language Reference §6.2.2.</summary>
public sealed class ConstantExpression(ConstantKind kind, TextSpan span) : Expression(span)
{
    /// <summary>Which constant.</summary>
    public ConstantKind Kind { get; } = kind;

    internal override void AddChildrenTo(ChildList children) { }
}
