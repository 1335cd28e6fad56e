using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>TypeVar(identifier name, expr? bound, expr? default_value), ParamSpec, TypeVarTuple</c>, Python Language Reference §8.10.</summary>
public sealed class TypeParameter(
    TextSpan name,
    Expression? bound,
    Expression? @default,
    TextSpan span
) : SyntaxNode(span)
{
    /// <summary>The name, without stars.</summary>
    public TextSpan Name { get; } = name;

    /// <summary>Or null.</summary>
    public Expression? Bound { get; } = bound;

    /// <summary>PEP 696, or null.</summary>
    public Expression? Default { get; } = @default;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Bound);
        children.Add(Default);
    }
}
