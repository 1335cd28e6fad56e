using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What a call gives for one parameter.</summary>
/// <param name="Presence">Whether it is given.</param>
/// <param name="Values">The possible values; unknown unless given.</param>
/// <param name="Place">Where the argument's expression stands; the call's place unless given.</param>
public sealed record Argument(ArgumentPresence Presence, ValueSet Values, SourcePlace Place);
