using System;

namespace BindAudit.Text;

/// <summary>Counts Unicode code points in UTF-8.</summary>
public static class CodePoints
{
    /// <summary>Number of code points in <paramref name="utf8"/>: every byte that is not a continuation byte.</summary>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var unit in utf8)
        {
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
