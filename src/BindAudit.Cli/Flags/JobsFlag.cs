using System.Globalization;

namespace BindAudit.Cli.Flags;

/// <summary><c>--jobs N</c>: the number of workers.</summary>
internal sealed class JobsFlag() : Flag("--jobs", "j", "number of workers (default: 0, one a core)")
{
    private const int Limit = 512;

    /// <inheritdoc/>
    public override string? ValueName => "N";

    /// <summary>Zero means one a core.</summary>
    public int Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        var isNumber = int.TryParse(
            value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var jobs
        );
        Value =
            isNumber && jobs <= Limit
                ? jobs
                : throw Refuse(value, $"a whole number from 0 to {Limit}");
    }
}
