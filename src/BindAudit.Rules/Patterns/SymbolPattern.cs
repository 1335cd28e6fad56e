using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>symbol("a.B")</c>: a name that resolves so; <c>*</c> stays within one dotted part.</summary>
internal sealed class SymbolPattern(string name) : SingleValuePattern
{
    protected override Truth Test(Value value) =>
        NameOf(value) is not { } resolved ? OpaqueOrNo(value)
        : Wildcard.Matches(name, resolved, '.') ? Truth.Yes
        : Truth.No;

    private static string? NameOf(Value value) =>
        value switch
        {
            ExternalName or ExternalMember => ((ExternalValue)value).FullName,
            ClassValue known => known.Class.QualifiedName,
            FunctionValue known => known.Function.QualifiedName,
            ModuleValue known => known.Module.Name,
            _ => null,
        };
}
