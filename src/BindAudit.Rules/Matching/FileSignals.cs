using System.Collections.Immutable;

namespace BindAudit.Rules.Matching;

/// <summary>What tells, before a file is tokenized, that rules can match in it.</summary>
/// <param name="Triggers">One of these must be met.</param>
public sealed record FileSignals(ImmutableArray<Trigger> Triggers)
{
    /// <summary>What tells of these rules and of others.</summary>
    internal FileSignals And(FileSignals other) => new([.. Triggers, .. other.Triggers]);
}
