using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Values;

/// <summary>What calling something external gives: the instance, where it is a class.</summary>
/// <remarks>Two results are one object where they come from one call.</remarks>
public sealed class ExternalResult(ExternalValue callee, Invocation? call) : ExternalValue
{
    /// <summary>What was called; for an instance of a scanned subclass, its external base.</summary>
    public ExternalValue Callee { get; } = callee;

    /// <summary>The call that made it, or null where only the type is known (an annotation).</summary>
    public Invocation? Call { get; } = call;

    /// <inheritdoc/>
    public override string FullName => Callee.FullName;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ExternalResult other
        && ReferenceEquals(other.Call?.Origin, Call?.Origin)
        && other.Callee.Equals(Callee);

    /// <inheritdoc/>
    public override int GetHashCode() => Callee.GetHashCode() * 31;
}
