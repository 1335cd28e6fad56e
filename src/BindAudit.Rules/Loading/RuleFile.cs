namespace BindAudit.Rules.Loading;

/// <summary>The text of one rules file.</summary>
/// <param name="Name">How messages name it.</param>
/// <param name="Yaml">Its text.</param>
/// <param name="IsBuiltIn">Whether it comes with the tool.</param>
public sealed record RuleFile(string Name, string Yaml, bool IsBuiltIn)
{
    /// <summary>Whether its examples must be Python: those who write rules want to know, those who scan do not pay for it. False for what comes with the tool, which its tests check.</summary>
    public bool HasCheckedExamples { get; init; } = !IsBuiltIn;
}
