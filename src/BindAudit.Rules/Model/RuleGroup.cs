using System.Collections.Immutable;

namespace BindAudit.Rules.Model;

/// <summary>A family of rules; members inherit what they do not say themselves.</summary>
/// <param name="Id">Such as <c>CSP-D404</c>.</param>
/// <param name="Title">One line.</param>
/// <param name="Category">Such as <c>network</c>, or null.</param>
/// <param name="Aliases">Ids of other tools for the same thing.</param>
/// <param name="Metadata">Compliance and references.</param>
/// <param name="Why">Markdown, or null.</param>
/// <param name="Remediation">Markdown, or null.</param>
public sealed record RuleGroup(
    string Id,
    string Title,
    string? Category,
    ImmutableArray<string> Aliases,
    RuleMetadata Metadata,
    string? Why,
    string? Remediation
);
