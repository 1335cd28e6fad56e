namespace BindAudit.Cli.Flags;

/// <summary><c>--stdin-filename FILE</c>: how findings name what <c>-</c> reads.</summary>
internal sealed class StdinFilenameFlag()
    : Flag("--stdin-filename", null, $"name of what - reads (default: {Default})")
{
    /// <summary>Where nothing else is said.</summary>
    public const string Default = "stdin.py";

    /// <inheritdoc/>
    public override string? ValueName => "FILE";

    /// <summary>The name; relative to the working directory.</summary>
    public string Value { get; private set; } = Default;

    /// <inheritdoc/>
    protected override void Take(string value) =>
        Value = value.Length > 0 ? value : throw Refuse(value, "the name of a file");
}
