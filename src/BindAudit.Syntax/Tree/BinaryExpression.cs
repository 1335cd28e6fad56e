using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>BinOp(expr left, operator op, expr right)</c>, Python Language Reference §6.7.</summary>
public sealed class BinaryExpression(
    Expression left,
    BinaryOperator @operator,
    Expression right,
    TextSpan span
) : Expression(span)
{
    /// <summary>The left operand.</summary>
    public Expression Left { get; } = left;

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; } = @operator;

    /// <summary>The right operand.</summary>
    public Expression Right { get; } = right;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Left);
        children.Add(Right);
    }
}
