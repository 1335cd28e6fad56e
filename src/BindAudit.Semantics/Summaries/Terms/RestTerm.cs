using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>The starred target of an unpacking assignment: what the targets before and after it leave.</summary>
internal sealed class RestTerm(int index, TextSpan span, Term value, int before, int after)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public int Before { get; } = before;

    public int After { get; } = after;
}
