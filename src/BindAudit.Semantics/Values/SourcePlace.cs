using BindAudit.Text;

namespace BindAudit.Semantics.Values;

/// <summary>A span of one module's source.</summary>
/// <param name="Path">The module's path as the scan names it, with forward slashes.</param>
/// <param name="Span">Absolute, in bytes.</param>
public readonly record struct SourcePlace(string Path, TextSpan Span)
{
    /// <summary>Whether both are the same place.</summary>
    /// <remarks>Written out, since the comparers of the runtime would be compiled for spans at every start.</remarks>
    public bool Equals(SourcePlace other) =>
        Span.Start == other.Span.Start && Span.Length == other.Span.Length && Path == other.Path;

    /// <inheritdoc/>
    public override int GetHashCode() => System.HashCode.Combine(Path, Span.Start, Span.Length);
}
