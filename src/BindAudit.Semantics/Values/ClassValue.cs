using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Values;

/// <summary>A class of the scan.</summary>
public sealed class ClassValue(LinkedClass definition) : Value
{
    /// <summary>The definition.</summary>
    public LinkedClass Class { get; } = definition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ClassValue other && ReferenceEquals(other.Class, Class);

    /// <inheritdoc/>
    public override int GetHashCode() => Class.GetHashCode();
}
