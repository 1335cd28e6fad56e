using BindAudit.Cli.Flags;
using BindAudit.Scanning.Fixing;

namespace BindAudit.Cli.Fixing;

/// <summary><c>--fix[=NAME]</c>: which fix of the rules is carried out.</summary>
internal sealed class FixFlag()
    : Flag(
        "--fix",
        null,
        $"change the files: the fix that a rule calls NAME (default: {FixRequest.Loopback}), or {FixRequest.Environment}, which reads HOST; unused suppressions go"
    )
{
    /// <inheritdoc/>
    public override string? ValueName => "NAME";

    /// <inheritdoc/>
    public override bool IsValueOptional => true;

    /// <summary>The name, or null where nothing is to be fixed.</summary>
    public string? Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value) =>
        Value = value.Length > 0 ? value : FixRequest.Loopback;
}
