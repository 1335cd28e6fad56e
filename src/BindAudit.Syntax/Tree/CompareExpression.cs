using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Compare(expr left, cmpop* ops, expr* comparators)</c>, Python Language Reference §6.10.</summary>
public sealed class CompareExpression(
    Expression left,
    ImmutableArray<ComparisonOperator> operators,
    ImmutableArray<Expression> comparators,
    TextSpan span
) : Expression(span)
{
    /// <summary>The first operand.</summary>
    public Expression Left { get; } = left;

    /// <summary>The operators, one or more.</summary>
    public ImmutableArray<ComparisonOperator> Operators { get; } = operators;

    /// <summary>The further operands, as many as operators.</summary>
    public ImmutableArray<Expression> Comparators { get; } = comparators;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Left);
        children.AddRange(Comparators);
    }
}
