namespace BindAudit.Cli.Flags;

/// <summary>An option without a value; <c>true</c> or <c>false</c> in a configuration file.</summary>
internal sealed class Switch(string name, string help, string? letter = null)
    : Flag(name, letter, help)
{
    /// <inheritdoc/>
    public override string? ValueName => null;

    /// <summary>Whether it was given.</summary>
    public bool IsSet { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value) => IsSet = true;

    /// <inheritdoc/>
    protected override void TakeWritten(string value) =>
        IsSet = value switch
        {
            "true" => true,
            "false" => false,
            _ => throw Refuse(value, "true or false"),
        };
}
