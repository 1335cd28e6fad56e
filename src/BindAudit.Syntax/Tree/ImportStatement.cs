using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Import(alias* names)</c>, Python Language Reference §7.11.</summary>
public sealed class ImportStatement(ImmutableArray<ImportAlias> names, TextSpan span)
    : Statement(span)
{
    /// <summary>What is imported.</summary>
    public ImmutableArray<ImportAlias> Names { get; } = names;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Names);
}
