using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>The result of a call.</summary>
internal sealed class CallTerm(int index, TextSpan span, CallSummary call) : Term(index, span)
{
    public CallSummary Call { get; } = call;
}
