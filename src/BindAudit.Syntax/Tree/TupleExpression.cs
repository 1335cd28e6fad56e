using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Tuple(expr* elts, expr_context ctx)</c>, Python Language Reference §6.15.</summary>
/// <remarks>The span includes parentheses where they are written, as in CPython.</remarks>
public sealed class TupleExpression(ImmutableArray<Expression> elements, TextSpan span)
    : Expression(span)
{
    /// <summary>The elements.</summary>
    public ImmutableArray<Expression> Elements { get; } = elements;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Elements);
}
