using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>With, AsyncWith(withitem* items, stmt* body)</c>, Python Language Reference §8.5.</summary>
public sealed class WithStatement(
    ImmutableArray<WithItem> items,
    ImmutableArray<Statement> body,
    bool isAsync,
    TextSpan header,
    TextSpan span
) : Statement(span)
{
    /// <summary>The items.</summary>
    public ImmutableArray<WithItem> Items { get; } = items;

    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>Whether it is <c>async with</c>.</summary>
    public bool IsAsync { get; } = isAsync;

    /// <summary>Up to and with the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.AddRange(Items);
        children.AddRange(Body);
    }
}
