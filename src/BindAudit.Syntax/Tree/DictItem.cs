using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>one key and value of Dict</c>, Python Language Reference §6.2.7.</summary>
public sealed class DictItem(Expression? key, Expression value, TextSpan span) : SyntaxNode(span)
{
    /// <summary>Null for a <c>**</c> splat.</summary>
    public Expression? Key { get; } = key;

    /// <summary>The value, or what is splatted.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Key);
        children.Add(Value);
    }
}
