using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>given</c>: given and not <c>None</c>; what may be <c>None</c> is unknown.</summary>
internal sealed class GivenPattern : SingleValuePattern
{
    protected override Prominence Prominence => Prominence.Incidental;

    protected override Truth Test(Value value) =>
        value is NoneValue ? Truth.No
        : value is UnknownValue or ExternalValue ? Truth.Unknown
        : Truth.Yes;
}
