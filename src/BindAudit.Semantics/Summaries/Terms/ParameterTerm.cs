using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A parameter of a function.</summary>
internal sealed class ParameterTerm(
    int index,
    TextSpan span,
    FunctionSummary function,
    int position
) : Term(index, span)
{
    public FunctionSummary Function { get; } = function;

    public int Position { get; } = position;
}
