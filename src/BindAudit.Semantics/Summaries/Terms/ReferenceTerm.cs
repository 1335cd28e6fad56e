using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A name or dotted name that is read, and what it is bound to there.</summary>
internal sealed class ReferenceTerm(int index, TextSpan span, Term target) : Term(index, span)
{
    public Term Target { get; } = target;
}
