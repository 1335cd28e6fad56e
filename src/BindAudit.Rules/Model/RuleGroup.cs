using System.Collections.Immutable;
using BindAudit.Rules.Packing;

namespace BindAudit.Rules.Model;

/// <summary>A family of rules; members inherit what they do not say themselves.</summary>
public sealed record RuleGroup
{
    /// <summary>Such as <c>CSP-D404</c>.</summary>
    public required string Id { get; init; }

    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>Such as <c>network</c>, or null.</summary>
    public string? Category { get; init; }

    /// <summary>How bad a finding in code of tests is at most, or null.</summary>
    public Severity? TestSeverity { get; init; }

    /// <summary>Ids of other tools for the same thing.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Free words, for SARIF.</summary>
    public ImmutableArray<string> Tags
    {
        get => Packed?.Text.Tags ?? field;
        init;
    } = [];

    /// <summary>Compliance and references.</summary>
    public RuleMetadata Metadata
    {
        get => Packed?.Text.Metadata ?? field;
        init;
    } = RuleMetadata.Empty;

    /// <summary>Markdown: why it matters, or null.</summary>
    public string? Why
    {
        get => Packed is null ? field : Packed.Text.Why;
        init;
    }

    /// <summary>Markdown: what to do, or null.</summary>
    public string? Remediation
    {
        get => Packed is null ? field : Packed.Text.Remediation;
        init;
    }

    /// <summary>What else its page says.</summary>
    public RulePage Page
    {
        get => Packed?.Text.Page ?? field;
        init;
    } = RulePage.Empty;

    /// <summary>Where the texts of a group of a compiled pack come from, when they are asked for; null where they stand here.</summary>
    internal PackedText? Packed { get; init; }
}
