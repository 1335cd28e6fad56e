using System.Collections.Immutable;

namespace BindAudit.Semantics.Values;

/// <summary>A tuple, list or set whose length is known.</summary>
public sealed class SequenceValue(SequenceKind kind, ImmutableArray<ValueSet> items) : Value
{
    /// <summary>Tuple, list or set.</summary>
    public SequenceKind Kind { get; } = kind;

    /// <summary>The elements in order.</summary>
    public ImmutableArray<ValueSet> Items { get; } = items;

    /// <summary>For a named tuple the name of each element, else empty.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>For a named tuple of a scanned class that class, else null.</summary>
    internal Linking.LinkedClass? Class { get; init; }
}
