using System.Collections.Immutable;

namespace BindAudit.Cli.Flags;

/// <summary>A repeatable option whose values are taken as they are; an empty one is refused.</summary>
internal abstract class TextsFlag(string name, string valueName, string help)
    : Flag(name, null, help)
{
    private readonly ImmutableArray<string>.Builder _values =
        ImmutableArray.CreateBuilder<string>();

    /// <inheritdoc/>
    public override string? ValueName => valueName;

    /// <summary>All values in order.</summary>
    public ImmutableArray<string> Values => _values.ToImmutable();

    /// <inheritdoc/>
    protected override void Take(string value) => Add(value);

    /// <summary>Adds one value.</summary>
    protected void Add(string value) =>
        _values.Add(value.Length > 0 ? value : throw Refuse(value, valueName));
}
