using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Assert(expr test, expr? msg)</c>, Python Language Reference §7.3.</summary>
public sealed class AssertStatement(Expression test, Expression? message, TextSpan span)
    : Statement(span)
{
    /// <summary>The condition.</summary>
    public Expression Test { get; } = test;

    /// <summary>Or null.</summary>
    public Expression? Message { get; } = message;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Test);
        children.Add(Message);
    }
}
