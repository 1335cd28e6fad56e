namespace BindAudit.Cli.Flags;

/// <summary>An option without a value.</summary>
internal sealed class Switch(string name, string help, string? letter = null)
    : Flag(name, letter, help)
{
    /// <inheritdoc/>
    public override string? ValueName => null;

    /// <summary>Whether it was given.</summary>
    public bool IsSet { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value) => IsSet = true;
}
