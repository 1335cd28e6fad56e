using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What <c>except type as name</c> binds.</summary>
internal sealed class CaughtTerm(int index, TextSpan span, Term type) : Term(index, span)
{
    public Term Type { get; } = type;
}
