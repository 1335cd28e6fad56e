using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A definition under a decorator.</summary>
internal sealed class DecoratedTerm(int index, TextSpan span, Term definition, Term decorator)
    : Term(index, span)
{
    public Term Definition { get; } = definition;

    public Term Decorator { get; } = decorator;
}
