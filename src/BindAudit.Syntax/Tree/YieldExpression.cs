using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Yield(expr? value), YieldFrom(expr value)</c>, Python Language Reference §6.2.9.</summary>
public sealed class YieldExpression(Expression? value, bool isFrom, TextSpan span)
    : Expression(span)
{
    /// <summary>What is yielded, or null.</summary>
    public Expression? Value { get; } = value;

    /// <summary>Whether it is <c>yield from</c>.</summary>
    public bool IsFrom { get; } = isFrom;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
