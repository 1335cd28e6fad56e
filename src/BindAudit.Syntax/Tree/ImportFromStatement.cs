using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>ImportFrom(identifier? module, alias* names, int? level)</c>, Python Language Reference §7.11.</summary>
public sealed class ImportFromStatement(
    TextSpan? module,
    ImmutableArray<ImportAlias> names,
    int level,
    TextSpan span
) : Statement(span)
{
    /// <summary>The dotted name, or null for <c>from . import</c>.</summary>
    public TextSpan? Module { get; } = module;

    /// <summary>What is imported; one alias whose name is <c>*</c> for a star import.</summary>
    public ImmutableArray<ImportAlias> Names { get; } = names;

    /// <summary>Number of leading dots.</summary>
    public int Level { get; } = level;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Names);
}
