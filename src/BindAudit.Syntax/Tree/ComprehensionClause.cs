using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>comprehension(expr target, expr iter, expr* ifs, int is_async)</c>, Python Language Reference §6.2.4.</summary>
public sealed class ComprehensionClause(
    Expression target,
    Expression iterable,
    ImmutableArray<Expression> conditions,
    bool isAsync,
    TextSpan span
) : SyntaxNode(span)
{
    /// <summary>The target.</summary>
    public Expression Target { get; } = target;

    /// <summary>What is iterated.</summary>
    public Expression Iterable { get; } = iterable;

    /// <summary>The <c>if</c>s.</summary>
    public ImmutableArray<Expression> Conditions { get; } = conditions;

    /// <summary>Whether it is <c>async for</c>.</summary>
    public bool IsAsync { get; } = isAsync;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Target);
        children.Add(Iterable);
        children.AddRange(Conditions);
    }
}
