using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>await value</c>.</summary>
internal sealed class AwaitTerm(int index, TextSpan span, Term value) : Term(index, span)
{
    public Term Value { get; } = value;
}
