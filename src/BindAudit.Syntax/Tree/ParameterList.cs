using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>arguments</c>, Python Language Reference §8.7.</summary>
public sealed class ParameterList(ImmutableArray<Parameter> parameters, TextSpan span)
    : SyntaxNode(span)
{
    /// <summary>All parameters in source order.</summary>
    public ImmutableArray<Parameter> Parameters { get; } = parameters;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Parameters);
}
