using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>*value</c> inside a display.</summary>
internal sealed class StarredTerm(int index, TextSpan span, Term value) : Term(index, span)
{
    public Term Value { get; } = value;
}
