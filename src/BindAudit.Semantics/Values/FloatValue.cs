namespace BindAudit.Semantics.Values;

/// <summary>A float.</summary>
public sealed class FloatValue(double content) : Value
{
    /// <summary>The value itself.</summary>
    public double Content { get; } = content;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is FloatValue other && other.Content.Equals(Content);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode();
}
