using System.Collections.Immutable;

namespace BindAudit.Rules.Model;

/// <summary>One key of a rule's or group's metadata.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Values">In order; a single value is a list of one.</param>
public sealed record MetadataEntry(string Key, ImmutableArray<string> Values);
