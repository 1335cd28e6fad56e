using System;
using System.Collections.Generic;

namespace BindAudit.Text;

/// <summary>Where each physical line of a source starts, in bytes; LF, CRLF and CR end a line (Python Language Reference §2.1.2).</summary>
public sealed class LineTable
{
    private readonly int[] _starts;

    private LineTable(int[] starts) => _starts = starts;

    /// <summary>Number of lines; a source that ends with a line break has an empty last line.</summary>
    public int Count => _starts.Length;

    /// <summary>Builds the table in one pass.</summary>
    public static LineTable Of(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int>((bytes.Length / 30) + 1) { 0 };
        for (var at = 0; at < bytes.Length; )
        {
            var next = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
            {
                break;
            }

            at += next + LineBreakLength(bytes, at + next);
            starts.Add(at);
        }

        return new LineTable([.. starts]);
    }

    /// <summary>The byte where zero-based <paramref name="line"/> starts.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>The zero-based line that holds the byte at <paramref name="offset"/>; O(log lines).</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static int LineBreakLength(ReadOnlySpan<byte> bytes, int at) =>
        bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n' ? 2 : 1;
}
