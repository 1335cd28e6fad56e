using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>none: what stands where an expression was expected</c>.</summary>
public sealed class ErrorExpression(ImmutableArray<Expression> parts, TextSpan span)
    : Expression(span)
{
    /// <summary>The expressions that could be read all the same.</summary>
    public ImmutableArray<Expression> Parts { get; } = parts;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Parts);
}
