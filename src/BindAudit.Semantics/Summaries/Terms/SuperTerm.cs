using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>super()</c> in a method.</summary>
internal sealed class SuperTerm(int index, TextSpan span, ClassSummary definition)
    : Term(index, span)
{
    public ClassSummary Class { get; } = definition;

    /// <summary>The method whose first parameter is the object; null where no method is around.</summary>
    public FunctionSummary? Method { get; init; }

    /// <summary>The call itself: <c>super(Class, self)</c> says both.</summary>
    public required CallSummary Call { get; init; }
}
