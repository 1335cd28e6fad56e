using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A name of an enclosing function: every binding of it.</summary>
internal sealed class ClosureTerm(int index, TextSpan span, FunctionSummary function, string name)
    : Term(index, span)
{
    public FunctionSummary Function { get; } = function;

    public string Name { get; } = name;

    /// <summary>What the name is bound to where the inner function is defined; null where it is not bound yet.</summary>
    public Term? Live { get; init; }

    /// <summary>How many of the name's bindings stand before that place: they are over.</summary>
    public int Since { get; init; }
}
