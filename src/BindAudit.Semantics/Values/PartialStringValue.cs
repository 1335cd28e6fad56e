using System.Collections.Immutable;

namespace BindAudit.Semantics.Values;

/// <summary>A str of which some stretches are known: <c>f"0.0.0.0:{port}"</c>.</summary>
/// <param name="pieces">At least one is unknown; two known ones never stand side by side.</param>
public sealed class PartialStringValue(ImmutableArray<StringPiece> pieces) : Value
{
    /// <summary>The stretches in order.</summary>
    public ImmutableArray<StringPiece> Pieces { get; } = pieces;
}
