using System;
using BindAudit.Cli.Flags;

namespace BindAudit.Cli.Fixing;

/// <summary><c>--add-ignore REASON</c>: accepts today's findings where they stand.</summary>
internal sealed class AddIgnoreFlag()
    : Flag(
        "--add-ignore",
        null,
        "accept the findings: write `# ignore: ID -- REASON` beside each, into the files"
    )
{
    /// <inheritdoc/>
    public override string? ValueName => "REASON";

    /// <summary>The reason, or null.</summary>
    public string? Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        var reason = value.Trim();
        Value =
            reason.Length > 0 && !reason.AsSpan().ContainsAnyInRange('\0', '\x1F')
                ? reason
                : throw Refuse(value, "a reason of one line");
    }
}
