using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Packing;

/// <summary>What a rule or group says to its readers; matching needs none of it.</summary>
internal sealed record RuleProse
{
    internal required ImmutableArray<string> Tags { get; init; }

    internal required RuleMetadata Metadata { get; init; }

    internal string? Why { get; init; }

    internal string? Remediation { get; init; }

    internal required RulePage Page { get; init; }

    internal required ImmutableArray<string> Flagged { get; init; }

    internal required ImmutableArray<string> Passed { get; init; }

    internal required string Query { get; init; }
}
