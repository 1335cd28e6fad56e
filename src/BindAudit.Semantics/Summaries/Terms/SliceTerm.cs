using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>[lower:upper]</c> as a key.</summary>
internal sealed class SliceTerm(int index, TextSpan span, Term? lower, Term? upper)
    : Term(index, span)
{
    public Term? Lower { get; } = lower;

    public Term? Upper { get; } = upper;

    /// <summary>Whether a step is written.</summary>
    public bool HasStep { get; init; }
}
