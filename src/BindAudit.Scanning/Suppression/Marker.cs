using System.Collections.Immutable;

namespace BindAudit.Scanning.Suppression;

/// <summary>A request to be silent, as a comment states it.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Word">The marker as it is spelled in messages: <c>ignore</c>, <c>nosec</c>.</param>
/// <param name="Ids">Rules, groups or aliases; none means all.</param>
/// <param name="Reason">What follows <c>--</c>, or null.</param>
internal sealed record Marker(
    MarkerKind Kind,
    string Word,
    ImmutableArray<string> Ids,
    string? Reason
)
{
    /// <summary>Whether it was written for us, so that an unknown id in it is a mistake.</summary>
    internal bool IsOurs => Kind is MarkerKind.Ignore or MarkerKind.IgnoreFile;
}
