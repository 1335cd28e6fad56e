using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>An int, float, bool, bytes or None that equals <paramref name="expected"/>; values of different types never do.</summary>
internal sealed class ConstantPattern(Value expected) : SingleValuePattern
{
    protected override Truth Test(Value value) =>
        value.Equals(expected) ? Truth.Yes : OpaqueOrNo(value);
}
