using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Return(expr? value)</c>, Python Language Reference §7.6.</summary>
public sealed class ReturnStatement(Expression? value, TextSpan span) : Statement(span)
{
    /// <summary>Or null.</summary>
    public Expression? Value { get; } = value;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
