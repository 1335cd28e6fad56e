using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>An f-string: constants and <see cref="FormattedTerm"/>s.</summary>
internal sealed class JoinedTerm(int index, TextSpan span, ImmutableArray<Term> parts)
    : Term(index, span)
{
    public ImmutableArray<Term> Parts { get; } = parts;
}
