using System.Collections.Immutable;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A tuple, list or set display; starred elements are <see cref="StarredTerm"/>.</summary>
internal sealed class SequenceTerm(
    int index,
    TextSpan span,
    SequenceKind kind,
    ImmutableArray<Term> items
) : Term(index, span)
{
    public SequenceKind Kind { get; } = kind;

    public ImmutableArray<Term> Items { get; } = items;
}
