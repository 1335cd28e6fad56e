using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What <c>with value as x</c> binds.</summary>
internal sealed class EnterTerm(int index, TextSpan span, Term context) : Term(index, span)
{
    public Term Context { get; } = context;

    /// <summary>Whether it stands in <c>async for</c> or <c>async with</c>.</summary>
    public bool IsAsync { get; init; }
}
