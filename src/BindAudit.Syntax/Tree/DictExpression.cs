using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Dict(expr?* keys, expr* values)</c>, Python Language Reference §6.2.7.</summary>
public sealed class DictExpression(ImmutableArray<DictItem> items, TextSpan span) : Expression(span)
{
    /// <summary>Keys and values in source order.</summary>
    public ImmutableArray<DictItem> Items { get; } = items;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Items);
}
