using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A class definition.</summary>
internal sealed class ClassTerm(int index, TextSpan span, ClassSummary definition)
    : Term(index, span)
{
    public ClassSummary Class { get; } = definition;
}
