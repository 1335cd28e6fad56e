using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Values;

/// <summary>An instance of a class of the scan.</summary>
/// <param name="definition">The class.</param>
/// <param name="call">The call that made it; null for <c>self</c> and where only the type is known.</param>
public sealed class InstanceValue(LinkedClass definition, Invocation? call) : Value
{
    /// <summary>The class.</summary>
    public LinkedClass Class { get; } = definition;

    /// <summary>The call that made it, or null.</summary>
    public Invocation? Call { get; } = call;

    /// <summary>For a member of an enumeration its name, else null.</summary>
    internal string? Member { get; init; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is InstanceValue other
        && ReferenceEquals(other.Class, Class)
        && ReferenceEquals(other.Call?.Origin, Call?.Origin)
        && other.Member == Member;

    /// <inheritdoc/>
    public override int GetHashCode() => Class.GetHashCode();
}
