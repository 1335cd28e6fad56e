using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Attribute(expr value, identifier attr, expr_context ctx)</c>, Python Language Reference §6.3.1.</summary>
public sealed class AttributeExpression(Expression value, TextSpan name, TextSpan span)
    : Expression(span)
{
    /// <summary>The primary.</summary>
    public Expression Value { get; } = value;

    /// <summary>The attribute's name.</summary>
    public TextSpan Name { get; } = name;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
