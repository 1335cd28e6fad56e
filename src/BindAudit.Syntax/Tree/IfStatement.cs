using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>If(expr test, stmt* body, stmt* orelse)</c>, Python Language Reference §8.1.</summary>
public sealed class IfStatement(
    Expression test,
    ImmutableArray<Statement> body,
    ImmutableArray<Statement> orElse,
    TextSpan header,
    TextSpan span
) : Statement(span)
{
    /// <summary>The condition.</summary>
    public Expression Test { get; } = test;

    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The <c>else</c> suite; <c>elif</c> is one <see cref="IfStatement"/> in it.</summary>
    public ImmutableArray<Statement> OrElse { get; } = orElse;

    /// <summary>Up to and with the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Test);
        children.AddRange(Body);
        children.AddRange(OrElse);
    }
}
