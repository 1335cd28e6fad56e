using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>super()</c> in a method.</summary>
internal sealed class SuperTerm(int index, TextSpan span, ClassSummary definition)
    : Term(index, span)
{
    public ClassSummary Class { get; } = definition;
}
