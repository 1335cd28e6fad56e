using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A container after it was handed to a call that may change it.</summary>
internal sealed class EscapedTerm(int index, TextSpan span, Term value, CallSummary call)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public CallSummary Call { get; } = call;
}
