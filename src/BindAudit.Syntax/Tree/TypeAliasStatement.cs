using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>TypeAlias(expr name, type_param* type_params, expr value)</c>, Python Language Reference §7.14.</summary>
public sealed class TypeAliasStatement(
    NameExpression name,
    ImmutableArray<TypeParameter> typeParameters,
    Expression value,
    TextSpan span
) : Statement(span)
{
    /// <summary>The name.</summary>
    public NameExpression Name { get; } = name;

    /// <summary>Empty where none.</summary>
    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;

    /// <summary>What it stands for.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Name);
        children.AddRange(TypeParameters);
        children.Add(Value);
    }
}
