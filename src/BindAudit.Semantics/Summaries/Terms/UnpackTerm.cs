using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>One target of an unpacking assignment.</summary>
internal sealed class UnpackTerm(int index, TextSpan span, Term value, int position, bool isFromEnd)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public int Position { get; } = position;

    public bool IsFromEnd { get; } = isFromEnd;
}
