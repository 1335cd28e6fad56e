using System;

namespace BindAudit.Semantics.Values;

/// <summary>A str that is known as a whole.</summary>
public sealed class StringValue(string content) : Value
{
    /// <summary>The value itself.</summary>
    public string Content { get; } = content;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is StringValue other && string.Equals(other.Content, Content, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Content);
}
