using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Delete(expr* targets)</c>, Python Language Reference §7.5.</summary>
public sealed class DeleteStatement(ImmutableArray<Expression> targets, TextSpan span)
    : Statement(span)
{
    /// <summary>What is deleted.</summary>
    public ImmutableArray<Expression> Targets { get; } = targets;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Targets);
}
