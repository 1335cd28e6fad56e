namespace BindAudit.Cli.Commands;

/// <summary>An argument without a name.</summary>
/// <param name="Name">As help writes it.</param>
/// <param name="Help">One line, lower case.</param>
/// <param name="IsMany">Whether it takes all that follow.</param>
/// <param name="IsRequired">Whether at least one must be there.</param>
internal sealed record Positional(string Name, string Help, bool IsMany, bool IsRequired);
