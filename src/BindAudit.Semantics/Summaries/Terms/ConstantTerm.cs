using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A literal.</summary>
internal sealed class ConstantTerm(int index, TextSpan span, Value value) : Term(index, span)
{
    public Value Value { get; } = value;
}
