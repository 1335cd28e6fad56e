using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>One class of a <see cref="ClassHierarchy"/>: scanned or external.</summary>
/// <param name="Scanned">The class of the scan, or null.</param>
/// <param name="External">The class outside, or null.</param>
internal sealed record ClassBase(ClassNode? Scanned, ExternalValue? External)
{
    public string Name => Scanned?.QualifiedName ?? External!.FullName;
}
