using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Values;

/// <summary>A module of the scan.</summary>
public sealed class ModuleValue(LinkedModule module) : Value
{
    /// <summary>The module.</summary>
    public LinkedModule Module { get; } = module;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ModuleValue other && ReferenceEquals(other.Module, Module);

    /// <inheritdoc/>
    public override int GetHashCode() => Module.GetHashCode();
}
