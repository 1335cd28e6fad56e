using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)</c>, Python Language Reference §8.8.</summary>
/// <remarks>The span starts at the first decorator.</remarks>
public sealed class ClassDefinition(
    TextSpan name,
    ImmutableArray<TypeParameter> typeParameters,
    ImmutableArray<Expression> bases,
    ImmutableArray<KeywordArgument> keywords,
    ImmutableArray<Statement> body,
    ImmutableArray<Expression> decorators,
    TextSpan header,
    TextSpan span
) : Statement(span)
{
    /// <summary>The name.</summary>
    public TextSpan Name { get; } = name;

    /// <summary>PEP 695; empty where none.</summary>
    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;

    /// <summary>The bases, starred ones included.</summary>
    public ImmutableArray<Expression> Bases { get; } = bases;

    /// <summary><c>metaclass=</c> and others.</summary>
    public ImmutableArray<KeywordArgument> Keywords { get; } = keywords;

    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>From the top down.</summary>
    public ImmutableArray<Expression> Decorators { get; } = decorators;

    /// <summary>From the first decorator or <c>class</c> to the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.AddRange(Decorators);
        children.AddRange(TypeParameters);
        children.AddMerged(Bases, Keywords);
        children.AddRange(Body);
    }
}
