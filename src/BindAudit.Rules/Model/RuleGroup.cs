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

    /// <summary>What it says to its readers, and its rules where they say nothing.</summary>
    public Prose Prose
    {
        get => Packed?.Text.Prose ?? field;
        init;
    } = Prose.Empty;

    /// <summary>Where the texts of a group of a compiled pack come from, when they are asked for; null where they stand here.</summary>
    internal PackedText? Packed { get; init; }
}
