using System;

namespace BindAudit.Text;

/// <summary>How many code points stand before each of evenly spaced bytes of one source, so that a column on a very long line is found without counting the line.</summary>
internal sealed class CodePointTable
{
    /// <summary>Bytes between two entries: what is counted at most for one answer.</summary>
    internal const int Interval = 4_096;

    private readonly int[] _counts;

    private CodePointTable(int[] counts) => _counts = counts;

    /// <summary>Counts the whole of <paramref name="bytes"/>; O(length).</summary>
    internal static CodePointTable Of(ReadOnlySpan<byte> bytes)
    {
        var counts = new int[(bytes.Length / Interval) + 1];
        for (var at = 1; at < counts.Length; at++)
        {
            var piece = bytes.Slice((at - 1) * Interval, Interval);
            counts[at] = counts[at - 1] + CodePoints.Count(piece);
        }

        return new CodePointTable(counts);
    }

    /// <summary>Number of code points of <paramref name="bytes"/>, those that the table was made of, before <paramref name="offset"/>; O(<see cref="Interval"/>).</summary>
    internal int CountTo(ReadOnlySpan<byte> bytes, int offset)
    {
        var entry = offset / Interval;
        return _counts[entry] + CodePoints.Count(bytes[(entry * Interval)..offset]);
    }
}
