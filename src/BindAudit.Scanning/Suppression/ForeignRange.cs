using BindAudit.Text;

namespace BindAudit.Scanning.Suppression;

/// <summary>What a <c># ruff: disable[…]</c> silences.</summary>
/// <param name="Comment">The comment that opens the range.</param>
/// <param name="Marker">Its marker, with the codes.</param>
/// <param name="Span">From that comment to the end of the one that closes it, or to the end of its block.</param>
internal sealed record ForeignRange(SourceComment Comment, Marker Marker, TextSpan Span);
