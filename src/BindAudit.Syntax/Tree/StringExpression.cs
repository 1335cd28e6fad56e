using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Constant(constant value) of str or bytes</c>, Python Language Reference §2.4.1.</summary>
/// <remarks>Values are decoded on demand by <see cref="Literals.StringLiteral"/>.</remarks>
public sealed class StringExpression(ImmutableArray<StringPart> parts, bool isBytes, TextSpan span)
    : Expression(span)
{
    /// <summary>The literals that are joined, one or more, in order.</summary>
    public ImmutableArray<StringPart> Parts { get; } = parts;

    /// <summary>Whether it is a bytes literal.</summary>
    public bool IsBytes { get; } = isBytes;

    internal override void AddChildrenTo(ChildList children) { }
}
