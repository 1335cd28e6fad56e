using System;

namespace BindAudit.Semantics.Values;

/// <summary>An attribute of an external object that is not simply imported: <c>flask.Flask(…).run</c>.</summary>
public sealed class ExternalMember(ExternalValue owner, string name) : ExternalValue
{
    /// <summary>The object.</summary>
    public ExternalValue Owner { get; } = owner;

    /// <summary>The attribute's name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string FullName => Owner.FullName + "." + Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ExternalMember other
        && string.Equals(other.Name, Name, StringComparison.Ordinal)
        && other.Owner.Equals(Owner);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Owner, Name);
}
