using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>int</c>: any integer.</summary>
internal sealed class IntegerPattern : SingleValuePattern
{
    protected override Prominence Prominence => Prominence.Incidental;

    protected override Truth Test(Value value) =>
        value is IntegerValue ? Truth.Yes : OpaqueOrNo(value);
}
