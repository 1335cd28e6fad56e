using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>keyword(identifier? arg, expr value)</c>, Python Language Reference §6.3.4.</summary>
public sealed class KeywordArgument(TextSpan? name, Expression value, TextSpan span)
    : SyntaxNode(span)
{
    /// <summary>The name, or null for a <c>**</c> splat.</summary>
    public TextSpan? Name { get; } = name;

    /// <summary>The value.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children) => children.Add(Value);
}
