using System;
using System.Globalization;
using System.IO;
using System.Text;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Html;

/// <summary>The lines of a call, the argument marked.</summary>
internal static class HtmlFrame
{
    public static void Write(TextWriter writer, ReportedFinding found)
    {
        if (found.Frame.IsEmpty)
        {
            return;
        }

        var marked =
            found.Argument is { } argument
            && argument.Path == found.Place.Path
            && argument.Cell == found.Place.Cell
                ? argument
                : found.Place;
        writer.Write("<pre>");
        for (var at = 0; at < found.Frame.Length; at++)
        {
            var number = found.Place.StartLine + at;
            var shown = number.ToString(CultureInfo.InvariantCulture);
            writer.Write(
                $"<span class=\"n\">{shown}</span>{LineOf(found.Frame[at], number, marked)}\n"
            );
        }

        writer.WriteLine("</pre>");
    }

    private static string LineOf(string line, int number, ReportedPlace marked)
    {
        if (number < marked.StartLine || number > marked.EndLine)
        {
            return Shown(line);
        }

        var start = number == marked.StartLine ? marked.StartColumn - 1 : 0;
        var end = number == marked.EndLine ? marked.EndColumn - 1 : int.MaxValue;
        var (before, within, after) = Cut(line, start, end);
        return $"{Shown(before)}<mark>{Shown(within)}</mark>{Shown(after)}";
    }

    /// <summary>Cuts at columns, zero-based and in code points.</summary>
    private static (string Before, string Within, string After) Cut(string line, int start, int end)
    {
        var parts = (StringBuilder[])[new(), new(), new()];
        var column = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var part =
                column < start ? 0
                : column < end ? 1
                : 2;
            _ = parts[part].Append(rune.ToString());
            column++;
        }

        return (parts[0].ToString(), parts[1].ToString(), parts[2].ToString());
    }

    private static string Shown(string text) =>
        XmlText.Escape(TerminalText.Escape(text.Replace("\t", "    ", StringComparison.Ordinal)));
}
