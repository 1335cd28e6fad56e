using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Await(expr value)</c>, Python Language Reference §6.4.</summary>
public sealed class AwaitExpression(Expression value, TextSpan span) : Expression(span)
{
    /// <summary>What is awaited.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
