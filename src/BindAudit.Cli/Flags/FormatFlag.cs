using System.Collections.Immutable;
using BindAudit.Cli.Reports;
using BindAudit.Reporting;

namespace BindAudit.Cli.Flags;

/// <summary><c>--format NAME[=FILE]</c>, repeatable: what reports are written, and where.</summary>
internal sealed class FormatFlag()
    : Flag(
        "--format",
        "f",
        "write this report, to FILE or standard output (repeatable; default: text)"
    )
{
    private readonly ImmutableArray<ReportTarget>.Builder _targets =
        ImmutableArray.CreateBuilder<ReportTarget>();

    /// <inheritdoc/>
    public override string Help => base.Help + ": " + string.Join(", ", Reporters.Names);

    /// <inheritdoc/>
    public override string? ValueName => "NAME[=FILE]";

    /// <summary>In the order given; empty where none was.</summary>
    public ImmutableArray<ReportTarget> Targets => _targets.ToImmutable();

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        var at = value.IndexOf('=', System.StringComparison.Ordinal);
        var name = at < 0 ? value : value[..at];
        var file = at < 0 ? null : value[(at + 1)..];
        if (file is { Length: 0 })
        {
            throw Refuse(value, $"the name of a file after '{name}='");
        }

        var reporter =
            Reporters.Find(name)
            ?? throw Refuse(
                name,
                string.Join(", ", Reporters.Names) + Suggestion.For(name, Reporters.Names)
            );
        _targets.Add(new ReportTarget(reporter, file));
    }
}
