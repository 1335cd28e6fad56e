using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Set(expr* elts)</c>, Python Language Reference §6.2.6.</summary>
public sealed class SetExpression(ImmutableArray<Expression> elements, TextSpan span)
    : Expression(span)
{
    /// <summary>The elements, starred ones included.</summary>
    public ImmutableArray<Expression> Elements { get; } = elements;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Elements);
}
