using System.Globalization;

namespace BindAudit.Cli.Flags;

/// <summary><c>--depth N</c>.</summary>
internal sealed class DepthFlag()
    : Flag("--depth", null, "at most N calls away from --from, or to --to")
{
    /// <inheritdoc/>
    public override string? ValueName => "N";

    /// <summary>The number, or null for any.</summary>
    public int? Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value) =>
        Value = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
            ? depth
            : throw Refuse(value, "a whole number from 0");
}
