namespace BindAudit.Cli.Flags;

/// <summary><c>--output DIR</c>: the folder into which files are written.</summary>
internal sealed class FolderFlag(string help) : Flag("--output", "o", help)
{
    /// <inheritdoc/>
    public override string? ValueName => "DIR";

    /// <summary>The folder; the working directory where none was given.</summary>
    public string Value { get; private set; } = ".";

    /// <summary>Whether one was given.</summary>
    public bool IsGiven { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        Value = value.Length > 0 ? value : throw Refuse(value, "the name of a folder");
        IsGiven = true;
    }
}
