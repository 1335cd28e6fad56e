using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Services;

/// <summary>Columns that count bytes of UTF-8.</summary>
internal static class ByteColumn
{
    /// <summary>The one-based column in bytes of a one-based column in code points; null where the finding's frame does not show the line as the file holds it.</summary>
    public static int? Of(ReportedFinding found, int line, int column)
    {
        var index = line - found.Place.Physical.StartLine;
        if (index < 0 || index >= found.PhysicalFrame.Length)
        {
            return null;
        }

        var bytes = 1;
        var left = column - 1;
        foreach (var rune in found.PhysicalFrame[index].EnumerateRunes())
        {
            if (left-- == 0)
            {
                break;
            }

            bytes += rune.Utf8SequenceLength;
        }

        return bytes;
    }
}
