using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Expr(expr value)</c>, Python Language Reference §7.1.</summary>
public sealed class ExpressionStatement(Expression value, TextSpan span) : Statement(span)
{
    /// <summary>The expression.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
