using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A dict after <c>base.update(…)</c>.</summary>
internal sealed class UpdatedTerm(int index, TextSpan span, Term @base, CallSummary call)
    : Term(index, span)
{
    public Term Base { get; } = @base;

    public CallSummary Call { get; } = call;
}
