using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What iterating over a value gives.</summary>
internal sealed class ElementTerm(int index, TextSpan span, Term iterable) : Term(index, span)
{
    public Term Iterable { get; } = iterable;

    /// <summary>Whether it stands in <c>async for</c> or <c>async with</c>.</summary>
    public bool IsAsync { get; init; }
}
