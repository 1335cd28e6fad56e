namespace BindAudit.Cli.Flags;

/// <summary><c>--call NAME</c>: the function or method that a new rule is about.</summary>
internal sealed class CallFlag()
    : Flag(
        "--call",
        null,
        "the function or method it is about, by its full name (default: corp.net.listen)"
    )
{
    /// <inheritdoc/>
    public override string? ValueName => "NAME";

    /// <summary>The dotted name.</summary>
    public string Value { get; private set; } = "corp.net.listen";

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        foreach (var part in value.Split('.'))
        {
            if (!IsName(part))
            {
                throw Refuse(value, "a dotted name such as corp.web.Service.serve");
            }
        }

        Value = value.Contains('.', System.StringComparison.Ordinal)
            ? value
            : throw Refuse(value, "a dotted name such as corp.net.listen");
    }

    private static bool IsName(string part)
    {
        foreach (var unit in part)
        {
            if (!char.IsLetterOrDigit(unit) && unit != '_')
            {
                return false;
            }
        }

        return part.Length > 0 && !char.IsDigit(part[0]);
    }
}
