using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A dict display.</summary>
/// <param name="index">Its number.</param>
/// <param name="span">Where it stands.</param>
/// <param name="keys">In order; null for a <c>**</c> splat.</param>
/// <param name="values">What stands under each key.</param>
internal sealed class MappingTerm(
    int index,
    TextSpan span,
    ImmutableArray<Term?> keys,
    ImmutableArray<Term> values
) : Term(index, span)
{
    public ImmutableArray<Term?> Keys { get; } = keys;

    public ImmutableArray<Term> Values { get; } = values;
}
