using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>container[key] = value</c>; without a value, <c>del container[key]</c>.</summary>
internal sealed class ElementChangeTerm(
    int index,
    TextSpan span,
    Term container,
    Term key,
    Term? value
) : Term(index, span)
{
    public Term Container { get; } = container;

    public Term Key { get; } = key;

    public Term? Value { get; } = value;
}
