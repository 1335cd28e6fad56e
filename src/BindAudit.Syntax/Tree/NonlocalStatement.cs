using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Nonlocal(identifier* names)</c>, Python Language Reference §7.13.</summary>
public sealed class NonlocalStatement(ImmutableArray<TextSpan> names, TextSpan span)
    : Statement(span)
{
    /// <summary>The names.</summary>
    public ImmutableArray<TextSpan> Names { get; } = names;

    internal override void AddChildrenTo(ChildList children) { }
}
