using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Try, TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)</c>, Python Language Reference §8.4.</summary>
public sealed class TryStatement(
    ImmutableArray<Statement> body,
    ImmutableArray<ExceptHandler> handlers,
    ImmutableArray<Statement> orElse,
    ImmutableArray<Statement> finalBody,
    bool isStar,
    TextSpan span
) : Statement(span)
{
    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The handlers.</summary>
    public ImmutableArray<ExceptHandler> Handlers { get; } = handlers;

    /// <summary>The <c>else</c> suite, or empty.</summary>
    public ImmutableArray<Statement> OrElse { get; } = orElse;

    /// <summary>The <c>finally</c> suite, or empty.</summary>
    public ImmutableArray<Statement> FinalBody { get; } = finalBody;

    /// <summary>Whether the handlers are <c>except*</c>.</summary>
    public bool IsStar { get; } = isStar;

    internal override void AddChildrenTo(ChildList children)
    {
        children.AddRange(Body);
        children.AddRange(Handlers);
        children.AddRange(OrElse);
        children.AddRange(FinalBody);
    }
}
