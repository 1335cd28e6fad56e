using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Global(identifier* names)</c>, Python Language Reference §7.12.</summary>
public sealed class GlobalStatement(ImmutableArray<NameExpression> names, TextSpan span)
    : Statement(span)
{
    /// <summary>The names, which are no children: they are not evaluated.</summary>
    public ImmutableArray<NameExpression> Names { get; } = names;

    internal override void AddChildrenTo(ChildList children) { }
}
