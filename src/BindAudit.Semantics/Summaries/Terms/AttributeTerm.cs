using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>value.name</c>.</summary>
internal sealed class AttributeTerm(int index, TextSpan span, Term value, string name)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public string Name { get; } = name;
}
