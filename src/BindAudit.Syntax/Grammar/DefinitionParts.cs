using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>A definition without its decorators.</summary>
internal abstract record DefinitionParts
{
    /// <summary>The definition below <paramref name="decorators"/>.</summary>
    internal abstract Statement ToStatement(ImmutableArray<Expression> decorators, TextSpan span);
}
