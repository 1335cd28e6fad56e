using System;
using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Terminal;

/// <summary>One finding as text.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="options">Colour and width.</param>
internal sealed class FindingText(TextWriter writer, ReportOptions options)
{
    private const int Narrowest = 40;

    private readonly TextWriter _writer = writer;
    private readonly Palette _palette = new(options.Color);
    private readonly int _width = Math.Max(Narrowest, options.Width);

    /// <summary>Writes the head of a file's findings.</summary>
    public void WriteFile(string path, int findings)
    {
        _writer.Write(_palette.Path(TerminalText.Escape(path)));
        _writer.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $": {findings} finding{(findings == 1 ? "" : "s")}"
            )
        );
        _writer.WriteLine();
    }

    /// <summary>Writes a finding and an empty line.</summary>
    public void Write(ReportedFinding found)
    {
        var finding = found.Finding;
        var frame = new CodeFrame(found, _palette, _width);
        var margin = Repeated.Of(' ', frame.GutterWidth);
        WriteHead(finding);
        _writer.WriteLine($"{margin}{_palette.Gutter("-->")} {TerminalPlace.Of(found.Place)}");
        frame.Write(_writer);
        WriteNote(margin, "reach", ReachOf(finding));
        WriteTrace(margin, found);
        WriteAlso(margin, finding);
        if (FindingWords.RemedyOf(finding.Rule) is { } remedy)
        {
            WriteNote(margin, "help", TerminalText.Escape(remedy));
        }

        WriteSuppression(margin, found);
        _writer.WriteLine();
    }

    private void WriteHead(Finding finding)
    {
        _writer.Write(_palette.Of(finding.Severity, FindingWords.Of(finding.Severity)));
        _writer.Write(": ");
        _writer.Write(_palette.Rule(TerminalText.Escape(FindingWords.TitleOf(finding.Rule))));
        _writer.WriteLine($" {TerminalText.Escape(finding.Message)}");
    }

    private static string ReachOf(Finding finding) =>
        $"{FindingWords.Of(finding.Reach)}, confidence {FindingWords.Of(finding.Confidence)}, calls {TerminalText.Escape(finding.Callee)}";

    private void WriteTrace(string margin, ReportedFinding found)
    {
        var title = "trace";
        foreach (var step in found.Trace)
        {
            var place = TerminalPlace.Of(step);
            var room = _width - margin.Length - "= trace: : ".Length - DisplayWidth.Of(place) - 1;
            WriteNote(margin, title, $"{place}: {OneLineOf(step.Text, room)}");
            title = "";
        }
    }

    private void WriteAlso(string margin, Finding finding)
    {
        if (!finding.Also.IsEmpty)
        {
            WriteNote(margin, "also", TerminalText.Escape(string.Join(", ", finding.Also)));
        }
    }

    private void WriteSuppression(string margin, ReportedFinding found)
    {
        if (found.Suppression is { } applied)
        {
            var reason = applied.Reason is null ? "" : $": {TerminalText.Escape(applied.Reason)}";
            var line = applied.Line.ToString(CultureInfo.InvariantCulture);
            var cell = applied.Cell is { } number
                ? string.Create(CultureInfo.InvariantCulture, $"in cell {number} ")
                : "";
            var file = applied.Path is { } path ? $"in {TerminalText.Escape(path)} " : "";
            WriteNote(margin, "suppressed", $"{file}{cell}on line {line}{reason}");
        }
        else if (FindingWords.SuppressionOf(found.Finding) is { } comment)
        {
            WriteNote(margin, "accept", TerminalText.Escape(comment));
        }
    }

    private void WriteNote(string margin, string title, string text)
    {
        var head =
            title.Length == 0
                ? Repeated.Of(' ', " = trace: ".Length)
                : $" {_palette.Gutter("=")} {_palette.Note(title)}: ";
        _writer.WriteLine($"{margin}{head}{text}");
    }

    private static string OneLineOf(string source, int room)
    {
        var end = source.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? source : source[..end].TrimEnd() + " ...";
        return DisplayLine.Of(line, 0, 0, room).Text;
    }
}
