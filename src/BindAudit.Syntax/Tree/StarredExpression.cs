using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Starred(expr value, expr_context ctx)</c>, Python Language Reference §6.3.4.</summary>
public sealed class StarredExpression(Expression value, TextSpan span) : Expression(span)
{
    /// <summary>What is unpacked.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
