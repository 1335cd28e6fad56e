namespace BindAudit.Rules.Loading.Documents;

/// <summary>A parameter of a declared signature.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Its zero-based position, or null where it is keyword-only.</param>
/// <param name="IsPositionalOnly">Whether it cannot be given by name.</param>
internal sealed record ParameterSpec(string Name, int? Position, bool IsPositionalOnly);
