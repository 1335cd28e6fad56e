namespace BindAudit.Semantics.Values;

/// <summary>An element of an external object: <c>os.environ["HOST"]</c>, <c>app.config["DEBUG"]</c>.</summary>
public sealed class ExternalItem(ExternalValue owner, Value key) : ExternalValue
{
    /// <summary>The container.</summary>
    public ExternalValue Owner { get; } = owner;

    /// <summary>The key or index, unknown where it is not constant.</summary>
    public Value Key { get; } = key;

    /// <inheritdoc/>
    public override string FullName => Owner.FullName;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ExternalItem other && other.Owner.Equals(Owner) && other.Key.Equals(Key);

    /// <inheritdoc/>
    public override int GetHashCode() => Owner.GetHashCode() * 17;
}
