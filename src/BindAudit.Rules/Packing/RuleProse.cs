using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Packing;

/// <summary>The texts of a rule or group that are read when somebody asks for them.</summary>
internal sealed record RuleProse
{
    internal required Prose Prose { get; init; }

    internal ImmutableArray<string> Flagged { get; init; } = [];

    internal ImmutableArray<string> Passed { get; init; } = [];

    internal string Query { get; init; } = "";
}
