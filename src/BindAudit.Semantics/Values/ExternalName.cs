using System;

namespace BindAudit.Semantics.Values;

/// <summary>A module, class, function or object that an import names, or a builtin (<c>builtins.print</c>).</summary>
public sealed class ExternalName(string fullName) : ExternalValue
{
    /// <summary>The dotted import path.</summary>
    public override string FullName { get; } = fullName;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ExternalName other
        && string.Equals(other.FullName, FullName, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FullName);
}
