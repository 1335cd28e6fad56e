using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>For, AsyncFor(expr target, expr iter, stmt* body, stmt* orelse)</c>, Python Language Reference §8.3.</summary>
public sealed class ForStatement(
    Expression target,
    Expression iterable,
    ImmutableArray<Statement> body,
    ImmutableArray<Statement> orElse,
    bool isAsync,
    TextSpan header,
    TextSpan span
) : Statement(span)
{
    /// <summary>The target.</summary>
    public Expression Target { get; } = target;

    /// <summary>What is iterated.</summary>
    public Expression Iterable { get; } = iterable;

    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The <c>else</c> suite, or empty.</summary>
    public ImmutableArray<Statement> OrElse { get; } = orElse;

    /// <summary>Whether it is <c>async for</c>.</summary>
    public bool IsAsync { get; } = isAsync;

    /// <summary>Up to and with the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Target);
        children.Add(Iterable);
        children.AddRange(Body);
        children.AddRange(OrElse);
    }
}
