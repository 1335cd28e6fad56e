namespace BindAudit.Cli.Flags;

/// <summary>An option that names a node of the call graph; the last one given counts.</summary>
internal sealed class NodeFlag(string name, string help) : Flag(name, null, help)
{
    /// <inheritdoc/>
    public override string? ValueName => "NAME";

    /// <summary>The name, or null.</summary>
    public string? Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value) =>
        Value = value.Length > 0 ? value : throw Refuse(value, "the name of a node");
}
