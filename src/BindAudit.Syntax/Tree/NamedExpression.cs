using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>NamedExpr(expr target, expr value)</c>, Python Language Reference §6.12.</summary>
public sealed class NamedExpression(NameExpression target, Expression value, TextSpan span)
    : Expression(span)
{
    /// <summary>The name that is bound.</summary>
    public NameExpression Target { get; } = target;

    /// <summary>What is bound to it.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Target);
        children.Add(Value);
    }
}
