using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Slice(expr? lower, expr? upper, expr? step)</c>, Python Language Reference §6.3.3.</summary>
public sealed class SliceExpression(
    Expression? lower,
    Expression? upper,
    Expression? step,
    TextSpan span
) : Expression(span)
{
    /// <summary>Or null.</summary>
    public Expression? Lower { get; } = lower;

    /// <summary>Or null.</summary>
    public Expression? Upper { get; } = upper;

    /// <summary>Or null.</summary>
    public Expression? Step { get; } = step;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Lower);
        children.Add(Upper);
        children.Add(Step);
    }
}
