namespace BindAudit.Semantics.Linking;

/// <summary>A keyword argument; no pair of the runtime, whose lists are compiled at their first use.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="Argument">What is given.</param>
public sealed record NamedArgument(string Name, Argument Argument);
