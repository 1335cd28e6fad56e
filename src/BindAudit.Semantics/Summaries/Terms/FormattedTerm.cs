using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A replacement field of an f-string.</summary>
internal sealed class FormattedTerm(int index, TextSpan span, Term value, bool isPlain)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public bool IsPlain { get; } = isPlain;
}
