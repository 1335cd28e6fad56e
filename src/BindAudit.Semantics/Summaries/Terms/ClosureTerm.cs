using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A name of an enclosing function: every binding of it.</summary>
internal sealed class ClosureTerm(int index, TextSpan span, FunctionSummary function, string name)
    : Term(index, span)
{
    public FunctionSummary Function { get; } = function;

    public string Name { get; } = name;
}
