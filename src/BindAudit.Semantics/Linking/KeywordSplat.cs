using System.Collections.Immutable;

namespace BindAudit.Semantics.Linking;

/// <summary>Keyword arguments that came in one dict.</summary>
/// <param name="Entries">Those that are known.</param>
/// <param name="IsOpen">Whether there may be others.</param>
internal sealed record KeywordSplat(ImmutableArray<NamedArgument> Entries, bool IsOpen);
