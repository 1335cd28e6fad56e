using System;
using System.Collections.Immutable;

namespace BindAudit.Semantics.Values;

/// <summary>A bytes object; never equal to a str.</summary>
public sealed class BytesValue(ImmutableArray<byte> content) : Value
{
    /// <summary>The bytes.</summary>
    public ImmutableArray<byte> Content { get; } = content;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is BytesValue other && other.Content.AsSpan().SequenceEqual(Content.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Content.AsSpan());
        return hash.ToHashCode();
    }
}
