using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>IfExp(expr test, expr body, expr orelse)</c>, Python Language Reference §6.13.</summary>
public sealed class ConditionalExpression(
    Expression test,
    Expression body,
    Expression orElse,
    TextSpan span
) : Expression(span)
{
    /// <summary>The condition.</summary>
    public Expression Test { get; } = test;

    /// <summary>The value where the condition holds.</summary>
    public Expression Body { get; } = body;

    /// <summary>The value elsewhere.</summary>
    public Expression OrElse { get; } = orElse;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Body);
        children.Add(Test);
        children.Add(OrElse);
    }
}
