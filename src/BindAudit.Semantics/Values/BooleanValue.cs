namespace BindAudit.Semantics.Values;

/// <summary><c>True</c> or <c>False</c>.</summary>
public sealed class BooleanValue(bool content) : Value
{
    /// <summary>The value itself.</summary>
    public bool Content { get; } = content;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is BooleanValue other && other.Content == Content;

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode();
}
