using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Values;

/// <summary><c>functools.partial(f, …)</c>: a callable that adds arguments.</summary>
public sealed class PartialValue(Invocation creation) : Value
{
    /// <summary>The call of <c>partial</c>: its first argument is what is called, the others are added.</summary>
    public Invocation Creation { get; } = creation;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is PartialValue other && ReferenceEquals(other.Creation, Creation);

    /// <inheritdoc/>
    public override int GetHashCode() => Creation.GetHashCode();
}
