using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Raise(expr? exc, expr? cause)</c>, Python Language Reference §7.8.</summary>
public sealed class RaiseStatement(Expression? exception, Expression? cause, TextSpan span)
    : Statement(span)
{
    /// <summary>Or null.</summary>
    public Expression? Exception { get; } = exception;

    /// <summary>What follows <c>from</c>, or null.</summary>
    public Expression? Cause { get; } = cause;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Exception);
        children.Add(Cause);
    }
}
