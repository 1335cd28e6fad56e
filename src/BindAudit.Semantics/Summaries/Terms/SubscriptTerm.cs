using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>value[key]</c>.</summary>
internal sealed class SubscriptTerm(int index, TextSpan span, Term value, Term key)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public Term Key { get; } = key;
}
