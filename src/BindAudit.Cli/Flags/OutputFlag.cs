using System;

namespace BindAudit.Cli.Flags;

/// <summary><c>--output FILE</c>: where the report without a file of its own goes.</summary>
internal sealed class OutputFlag()
    : Flag("--output", "o", "write the report to FILE instead of standard output")
{
    /// <inheritdoc/>
    public override string? ValueName => "FILE";

    /// <summary>The file, or null for standard output.</summary>
    public string? Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        if (value.Length == 0)
        {
            throw Refuse(value, "the name of a file");
        }

        Value = string.Equals(value, "-", StringComparison.Ordinal) ? null : value;
    }
}
