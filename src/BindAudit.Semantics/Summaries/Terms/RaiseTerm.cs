using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>raise exception</c>.</summary>
internal sealed class RaiseTerm(int index, TextSpan span, Term exception) : Term(index, span)
{
    public Term Exception { get; } = exception;
}
