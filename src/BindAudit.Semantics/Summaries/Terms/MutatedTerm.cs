using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A container after a method that changes it: <c>base.update(…)</c>, <c>base.append(…)</c>; anything else stays what it was.</summary>
internal sealed class MutatedTerm(
    int index,
    TextSpan span,
    Term @base,
    string method,
    CallSummary call
) : Term(index, span)
{
    public Term Base { get; } = @base;

    /// <summary>The method's name.</summary>
    public string Method { get; } = method;

    public CallSummary Call { get; } = call;
}
