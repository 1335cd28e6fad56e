namespace BindAudit.Rules.Model;

/// <summary>A named replacement for the host of a finding.</summary>
/// <param name="Name">As <c>--fix</c> is given it.</param>
/// <param name="Replacement">Python that stands for the host.</param>
public sealed record RuleFix(string Name, string Replacement);
