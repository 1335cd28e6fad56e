using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Carries out edits; what lies outside of them stays byte for byte.</summary>
internal static class SourceEdits
{
    /// <summary>The edits in the order of the source, each once; of those that overlap the first. O(n log n).</summary>
    internal static ImmutableArray<TextChange> Ordered(IReadOnlyList<TextChange> changes)
    {
        var sorted = new List<TextChange>(changes);
        sorted.Sort(Compare);
        var kept = ImmutableArray.CreateBuilder<TextChange>(sorted.Count);
        foreach (var change in sorted)
        {
            if (kept.Count == 0 || IsBehind(kept[^1], change))
            {
                kept.Add(change);
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>The same edits in bytes of the file <paramref name="bytes"/>, which was decoded as <paramref name="source"/>; null where its encoding does not lead back to these bytes.</summary>
    internal static ImmutableArray<TextChange>? InFile(
        byte[] bytes,
        DecodedSource source,
        ImmutableArray<TextChange> changes
    )
    {
        var placed = ImmutableArray.CreateBuilder<TextChange>(changes.Length);
        var at = source.HasByteOrderMark ? 3 : 0;
        var done = 0;
        foreach (var change in changes)
        {
            var before = EncodedAt(bytes, at, source, TextSpan.FromBounds(done, change.Span.Start));
            var start = at + before;
            var length = before is null ? null : EncodedAt(bytes, start ?? 0, source, change.Span);
            if (
                start is not { } placedAt
                || length is not { } placedLength
                || SourceEncoder.Encode(change.NewBytes.Span, source.Encoding) is not { } encoded
            )
            {
                return null;
            }

            placed.Add(new TextChange(new TextSpan(placedAt, placedLength), encoded));
            at = placedAt + placedLength;
            done = change.Span.End;
        }

        return placed.MoveToImmutable();
    }

    /// <summary><paramref name="bytes"/> with <paramref name="changes"/>, which are in order and apart from each other.</summary>
    internal static byte[] Apply(ReadOnlySpan<byte> bytes, ImmutableArray<TextChange> changes)
    {
        using var edited = new MemoryStream(bytes.Length + 64);
        var at = 0;
        foreach (var change in changes)
        {
            edited.Write(bytes[at..change.Span.Start]);
            edited.Write(change.NewBytes.Span);
            at = change.Span.End;
        }

        edited.Write(bytes[at..]);
        return edited.ToArray();
    }

    /// <summary>How many bytes of the file, from <paramref name="at"/>, are <paramref name="span"/> of the text; null where they are not.</summary>
    private static int? EncodedAt(byte[] bytes, int at, DecodedSource source, TextSpan span) =>
        SourceEncoder.Encode(source.Text[span], source.Encoding) is { } encoded
        && bytes.AsSpan(at).StartsWith(encoded)
            ? encoded.Length
            : null;

    private static int Compare(TextChange left, TextChange right)
    {
        var order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Span.Length.CompareTo(right.Span.Length);
        return order != 0 ? order : left.NewBytes.Span.SequenceCompareTo(right.NewBytes.Span);
    }

    /// <summary>Two insertions at one place are the same one, or exclude each other.</summary>
    private static bool IsBehind(TextChange first, TextChange second) =>
        second.Span.Start > first.Span.Start
            ? second.Span.Start >= first.Span.End
            : first.Span.Length == 0 && second.Span.Length > 0;
}
