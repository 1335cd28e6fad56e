using System.Numerics;

namespace BindAudit.Semantics.Values;

/// <summary>An int; never equal to a bool.</summary>
public sealed class IntegerValue(BigInteger content) : Value
{
    /// <summary>The value itself.</summary>
    public BigInteger Content { get; } = content;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is IntegerValue other && other.Content == Content;

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode();
}
