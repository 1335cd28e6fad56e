using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A dict display; a null key is a <c>**</c> splat.</summary>
internal sealed class MappingTerm(
    int index,
    TextSpan span,
    ImmutableArray<(Term? Key, Term Value)> entries
) : Term(index, span)
{
    public ImmutableArray<(Term? Key, Term Value)> Entries { get; } = entries;
}
