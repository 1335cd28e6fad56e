using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>arg(identifier arg, expr? annotation) with its kind and default</c>, Python Language Reference §8.7.</summary>
public sealed class Parameter(
    TextSpan name,
    ParameterKind kind,
    Expression? annotation,
    Expression? @default,
    TextSpan span
) : SyntaxNode(span)
{
    /// <summary>The name, without stars.</summary>
    public TextSpan Name { get; } = name;

    /// <summary>How arguments reach it.</summary>
    public ParameterKind Kind { get; } = kind;

    /// <summary>Or null.</summary>
    public Expression? Annotation { get; } = annotation;

    /// <summary>Or null.</summary>
    public Expression? Default { get; } = @default;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Annotation);
        children.Add(Default);
    }
}
