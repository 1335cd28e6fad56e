namespace BindAudit.Cli.Flags;

/// <summary>An option that names a file, or what else is one text; the last one given counts.</summary>
internal sealed class FileFlag(string name, string valueName, string help, string? letter = null)
    : Flag(name, letter, help)
{
    /// <inheritdoc/>
    public override string? ValueName => valueName;

    /// <summary>The text as given, or null.</summary>
    public string? Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value) =>
        Value = value.Length > 0 ? value : throw Refuse(value, valueName);
}
