using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What <c>yield</c> gives back to the generator; after <c>yield from</c>, what the inner generator returned.</summary>
internal sealed class YieldTerm(int index, TextSpan span, Term? value, bool isFrom)
    : Term(index, span)
{
    public Term? Value { get; } = value;

    public bool IsFrom { get; } = isFrom;
}
