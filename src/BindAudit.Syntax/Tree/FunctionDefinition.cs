using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>FunctionDef, AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, type_param* type_params)</c>, Python Language Reference §8.7.</summary>
/// <remarks>The span starts at the first decorator.</remarks>
public sealed class FunctionDefinition(
    TextSpan name,
    ImmutableArray<TypeParameter> typeParameters,
    ParameterList parameters,
    Expression? returns,
    ImmutableArray<Statement> body,
    ImmutableArray<Expression> decorators,
    bool isAsync,
    TextSpan header,
    TextSpan span
) : Statement(span)
{
    /// <summary>The name.</summary>
    public TextSpan Name { get; } = name;

    /// <summary>PEP 695; empty where none.</summary>
    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;

    /// <summary>The parameters.</summary>
    public ParameterList Parameters { get; } = parameters;

    /// <summary>The return annotation, or null.</summary>
    public Expression? Returns { get; } = returns;

    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>From the top down.</summary>
    public ImmutableArray<Expression> Decorators { get; } = decorators;

    /// <summary>Whether it is <c>async def</c>.</summary>
    public bool IsAsync { get; } = isAsync;

    /// <summary>From the first decorator or <c>def</c> to the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.AddRange(Decorators);
        children.AddRange(TypeParameters);
        children.Add(Parameters);
        children.Add(Returns);
        children.AddRange(Body);
    }
}
