using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Scanning.Suppression;

/// <summary>A comment that holds markers, or stands alone on its line.</summary>
/// <param name="Span">From <c>#</c> to the end of the line.</param>
/// <param name="Line">Zero-based line.</param>
/// <param name="IsAlone">Whether nothing but blanks stands before it on its line.</param>
/// <param name="IsInFirstBlock">Whether it stands above the first statement.</param>
/// <param name="Markers">What it asks for; a further <c>#</c> begins another.</param>
/// <param name="NearMisses">Known ids that it names without being a marker.</param>
internal sealed record SourceComment(
    TextSpan Span,
    int Line,
    bool IsAlone,
    bool IsInFirstBlock,
    ImmutableArray<Marker> Markers,
    ImmutableArray<string> NearMisses
);
