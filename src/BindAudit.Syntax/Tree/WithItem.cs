using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>withitem(expr context_expr, expr? optional_vars)</c>, Python Language Reference §8.5.</summary>
public sealed class WithItem(Expression context, Expression? target, TextSpan span)
    : SyntaxNode(span)
{
    /// <summary>The context manager.</summary>
    public Expression Context { get; } = context;

    /// <summary>What follows <c>as</c>, or null.</summary>
    public Expression? Target { get; } = target;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Context);
        children.Add(Target);
    }
}
