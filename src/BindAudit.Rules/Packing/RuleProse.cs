using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Packing;

/// <summary>What a rule says to its readers; matching needs none of it.</summary>
internal sealed record RuleProse(
    ImmutableArray<string> Tags,
    RuleMetadata Metadata,
    string? Why,
    string? Remediation,
    ImmutableArray<string> Flagged,
    ImmutableArray<string> Passed,
    string Query
);
