using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>none: a statement that is not Python</c>.</summary>
public sealed class ErrorStatement(ImmutableArray<Expression> parts, TextSpan span)
    : Statement(span)
{
    /// <summary>The expressions that could be read in it all the same, in order.</summary>
    public ImmutableArray<Expression> Parts { get; } = parts;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Parts);
}
