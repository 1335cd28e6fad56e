using System.Collections.Generic;
using System.IO;
using BindAudit.Reporting.Escaping;

namespace BindAudit.Cli.Reports;

/// <summary>Rows of equal length as aligned columns, two blanks apart.</summary>
internal static class Table
{
    /// <summary>Writes <paramref name="rows"/>, the first of which is the heading.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string[]> rows)
    {
        var widths = new int[rows[0].Length];
        foreach (var row in rows)
        {
            for (var at = 0; at < widths.Length; at++)
            {
                row[at] = TerminalText.Escape(row[at]);
                widths[at] = System.Math.Max(widths[at], row[at].Length);
            }
        }

        foreach (var row in rows)
        {
            for (var at = 0; at < widths.Length - 1; at++)
            {
                output.Write(row[at].PadRight(widths[at] + 2));
            }

            output.WriteLine(row[^1]);
        }
    }
}
