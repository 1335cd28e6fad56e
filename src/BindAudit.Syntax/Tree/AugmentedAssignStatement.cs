using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>AugAssign(expr target, operator op, expr value)</c>, Python Language Reference §7.2.1.</summary>
public sealed class AugmentedAssignStatement(
    Expression target,
    BinaryOperator @operator,
    Expression value,
    TextSpan span
) : Statement(span)
{
    /// <summary>The target.</summary>
    public Expression Target { get; } = target;

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; } = @operator;

    /// <summary>The right operand.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Target);
        children.Add(Value);
    }
}
