using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Whole lines that give way to others.</summary>
/// <param name="First">Number of the first old line, from zero.</param>
/// <param name="Last">The first old line behind them; none go where it is <paramref name="First"/>.</param>
/// <param name="New">What comes.</param>
internal sealed record PatchPart(int First, int Last, List<ReadOnlyMemory<byte>> New)
{
    /// <summary>The parts of <paramref name="file"/>, whose old lines are <paramref name="old"/>, in order.</summary>
    internal static List<PatchPart> Of(EditedFile file, List<ReadOnlyMemory<byte>> old)
    {
        var starts = StartsOf(old);
        var parts = new List<PatchPart>();
        for (var at = 0; at < file.Changes.Length; )
        {
            var first = LineOf(starts, file.Changes[at].Span.Start);
            var last = LastOf(starts, file.Changes[at].Span);
            var end = at + 1;
            while (end < file.Changes.Length && LineOf(starts, file.Changes[end].Span.Start) < last)
            {
                last = Math.Max(last, LastOf(starts, file.Changes[end++].Span));
            }

            parts.Add(Of(file, old, starts, (first, last), file.Changes[at..end]));
            at = end;
        }

        return parts;
    }

    private static PatchPart Of(
        EditedFile file,
        List<ReadOnlyMemory<byte>> old,
        int[] starts,
        (int First, int Last) lines,
        ImmutableArray<TextChange> changes
    )
    {
        var start = starts[lines.First];
        var shifted = ImmutableArray.CreateRange(
            changes,
            change => change with { Span = change.Span.Shift(-start) }
        );
        var slice = file.Before[start..starts[lines.Last]];
        var @new = PatchHunk.LinesOf(SourceEdits.Apply(slice.Span, shifted));
        return Trimmed(old, lines.First, lines.Last, @new);
    }

    /// <summary>Without the lines at both ends that are the same.</summary>
    private static PatchPart Trimmed(
        List<ReadOnlyMemory<byte>> old,
        int first,
        int last,
        List<ReadOnlyMemory<byte>> @new
    )
    {
        var skipped = 0;
        while (first < last && skipped < @new.Count && AreSame(old[first], @new[skipped]))
        {
            first++;
            skipped++;
        }

        var end = @new.Count;
        while (first < last && skipped < end && AreSame(old[last - 1], @new[end - 1]))
        {
            last--;
            end--;
        }

        return new PatchPart(first, last, @new[skipped..end]);
    }

    private static bool AreSame(ReadOnlyMemory<byte> left, ReadOnlyMemory<byte> right) =>
        left.Span.SequenceEqual(right.Span);

    private static int[] StartsOf(List<ReadOnlyMemory<byte>> lines)
    {
        var starts = new int[lines.Count + 1];
        for (var at = 0; at < lines.Count; at++)
        {
            starts[at + 1] = starts[at] + lines[at].Length;
        }

        return starts;
    }

    private static int LineOf(int[] starts, int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return Math.Min(at < 0 ? ~at - 1 : at, Math.Max(0, starts.Length - 2));
    }

    private static int LastOf(int[] starts, TextSpan span) =>
        Math.Min(starts.Length - 1, LineOf(starts, Math.Max(span.Start, span.End - 1)) + 1);
}
