namespace BindAudit.Rules.Loading.Documents;

/// <summary>An attribute of a declared type.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Type">The name of its type.</param>
internal sealed record TypeAttribute(string Name, Located Type);
