using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Subscript(expr value, expr slice, expr_context ctx)</c>, Python Language Reference §6.3.2.</summary>
public sealed class SubscriptExpression(Expression value, Expression index, TextSpan span)
    : Expression(span)
{
    /// <summary>The primary.</summary>
    public Expression Value { get; } = value;

    /// <summary>The subscript: several are a <see cref="TupleExpression"/>.</summary>
    public Expression Index { get; } = index;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Value);
        children.Add(Index);
    }
}
