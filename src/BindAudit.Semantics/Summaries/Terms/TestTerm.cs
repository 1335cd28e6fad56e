using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A condition: whether a value is true.</summary>
internal sealed class TestTerm(int index, TextSpan span, Term operand) : Term(index, span)
{
    public Term Operand { get; } = operand;
}
