using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>UnaryOp(unaryop op, expr operand)</c>, Python Language Reference §6.6.</summary>
public sealed class UnaryExpression(UnaryOperator @operator, Expression operand, TextSpan span)
    : Expression(span)
{
    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; } = @operator;

    /// <summary>The operand.</summary>
    public Expression Operand { get; } = operand;

    internal override void AddChildrenTo(ChildList children) => children.Add(Operand);
}
