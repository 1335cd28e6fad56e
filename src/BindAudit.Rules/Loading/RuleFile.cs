namespace BindAudit.Rules.Loading;

/// <summary>The text of one rules file.</summary>
/// <param name="Name">How messages name it.</param>
/// <param name="Yaml">Its text.</param>
/// <param name="IsBuiltIn">Whether it comes with the tool.</param>
public sealed record RuleFile(string Name, string Yaml, bool IsBuiltIn);
