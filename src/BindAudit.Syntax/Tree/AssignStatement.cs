using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Assign(expr* targets, expr value)</c>, Python Language Reference §7.2.</summary>
public sealed class AssignStatement(
    ImmutableArray<Expression> targets,
    Expression value,
    TextSpan span
) : Statement(span)
{
    /// <summary>From left to right, one or more.</summary>
    public ImmutableArray<Expression> Targets { get; } = targets;

    /// <summary>What is assigned.</summary>
    public Expression Value { get; } = value;

    internal override void AddChildrenTo(ChildList children)
    {
        children.AddRange(Targets);
        children.Add(Value);
    }
}
