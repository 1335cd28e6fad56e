using System.Collections.Immutable;

namespace BindAudit.Rules.Model;

/// <summary>What a rule or group says to its readers; matching needs none of it.</summary>
public sealed record Prose
{
    /// <summary>Nothing.</summary>
    public static readonly Prose Empty = new();

    /// <summary>Free words, for SARIF.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Compliance and references.</summary>
    public RuleMetadata Metadata { get; init; } = RuleMetadata.Empty;

    /// <summary>Markdown: why it matters, or null.</summary>
    public string? Why { get; init; }

    /// <summary>Markdown: what to do, or null.</summary>
    public string? Remediation { get; init; }

    /// <summary>What else its page says.</summary>
    public RulePage Page { get; init; } = RulePage.Empty;
}
