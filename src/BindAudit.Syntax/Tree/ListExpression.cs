using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>List(expr* elts, expr_context ctx)</c>, Python Language Reference §6.2.5.</summary>
public sealed class ListExpression(ImmutableArray<Expression> elements, TextSpan span)
    : Expression(span)
{
    /// <summary>The elements.</summary>
    public ImmutableArray<Expression> Elements { get; } = elements;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Elements);
}
