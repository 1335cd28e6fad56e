using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>None</c>.</summary>
internal sealed class NonePattern : SingleValuePattern
{
    protected override Truth Test(Value value) =>
        value is NoneValue ? Truth.Yes
        : value is UnknownValue or ExternalValue ? Truth.Unknown
        : Truth.No;
}
