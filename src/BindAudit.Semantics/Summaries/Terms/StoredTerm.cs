using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A container after <c>base[key] = value</c>; without a value, after <c>del base[key]</c>.</summary>
internal sealed class StoredTerm(int index, TextSpan span, Term @base, Term key, Term? value)
    : Term(index, span)
{
    public Term Base { get; } = @base;

    public Term Key { get; } = key;

    public Term? Value { get; } = value;
}
