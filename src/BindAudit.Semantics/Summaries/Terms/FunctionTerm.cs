using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A function definition or lambda.</summary>
internal sealed class FunctionTerm(int index, TextSpan span, FunctionSummary function)
    : Term(index, span)
{
    public FunctionSummary Function { get; } = function;
}
