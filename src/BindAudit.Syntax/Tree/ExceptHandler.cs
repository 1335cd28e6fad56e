using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>ExceptHandler(expr? type, identifier? name, stmt* body)</c>, Python Language Reference §8.4.</summary>
public sealed class ExceptHandler(
    Expression? type,
    TextSpan? name,
    ImmutableArray<Statement> body,
    TextSpan header,
    TextSpan span
) : SyntaxNode(span)
{
    /// <summary>Or null.</summary>
    public Expression? Type { get; } = type;

    /// <summary>Or null.</summary>
    public TextSpan? Name { get; } = name;

    /// <summary>The body.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>Up to and with the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Type);
        children.AddRange(Body);
    }
}
