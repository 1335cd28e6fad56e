using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>BoolOp(boolop op, expr* values)</c>, Python Language Reference §6.11.</summary>
public sealed class BoolOpExpression(
    BooleanOperator @operator,
    ImmutableArray<Expression> values,
    TextSpan span
) : Expression(span)
{
    /// <summary><c>and</c> or <c>or</c>.</summary>
    public BooleanOperator Operator { get; } = @operator;

    /// <summary>The operands, two or more.</summary>
    public ImmutableArray<Expression> Values { get; } = values;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Values);
}
