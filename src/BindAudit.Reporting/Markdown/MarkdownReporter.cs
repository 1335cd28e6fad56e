using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Markdown;

/// <summary>A table of findings and, folded, each with its code: for job summaries, merge requests and wikis.</summary>
internal sealed class MarkdownReporter : IReporter
{
    public string Name => "markdown";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        var result = report.Result;
        writer.WriteLine($"## BindAudit: {HeadlineOf(result)}");
        if (!result.Findings.IsEmpty)
        {
            WriteTable(writer, result);
        }

        foreach (var found in result.Findings)
        {
            WriteDetails(writer, found);
        }

        WriteErrors(writer, result);
    }

    private static string HeadlineOf(ScanResult result)
    {
        var parts = new List<string>();
        foreach (var severity in FindingWords.WorstFirst)
        {
            if (FindingWords.Count(result.Findings, severity) is > 0 and var count)
            {
                parts.Add($"{Number(count)} {FindingWords.Of(severity)}");
            }
        }

        var files = Counted(result.FilesScanned, "file");
        return parts.Count == 0
            ? $"no findings in {files}"
            : $"{Counted(FindingWords.Count(result.Findings), "finding")} in {files} ({string.Join(", ", parts)})";
    }

    private static void WriteTable(StreamWriter writer, ScanResult result)
    {
        writer.WriteLine();
        writer.WriteLine("| severity | rule | place | message |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var found in result.Findings)
        {
            var state = found.Suppression is null ? "" : " (suppressed)";
            var rule = MarkdownText.Escape(FindingWords.TitleOf(found.Finding.Rule));
            var message = MarkdownText.Escape(found.Finding.Message);
            writer.WriteLine(
                $"| {FindingWords.Of(found.Finding.Severity)}{state} | {rule} | {PlaceOf(found.Place)} | {message} |"
            );
        }
    }

    private static void WriteDetails(StreamWriter writer, ReportedFinding found)
    {
        writer.WriteLine();
        writer.WriteLine(
            $"<details><summary>{XmlText.Escape(found.Finding.Rule.Id)} at {XmlText.Escape(PlaceWords.LineOf(found.Place))}</summary>"
        );
        writer.WriteLine();
        var lines = new List<string>();
        foreach (var line in found.Frame)
        {
            lines.Add(CodeLine.Show(line));
        }

        writer.Write(MarkdownText.Fence(string.Join('\n', lines), "python"));
        writer.WriteLine();
        writer.WriteLine(
            $"- reach {FindingWords.Of(found.Finding.Reach)}, confidence {FindingWords.Of(found.Finding.Confidence)}, calls {MarkdownText.Escape(found.Finding.Callee)}"
        );
        WriteTrace(writer, found);
        if (FindingWords.RemedyOf(found.Finding.Rule) is { } remedy)
        {
            writer.WriteLine($"- {MarkdownText.Escape(remedy)}");
        }

        writer.WriteLine();
        writer.WriteLine("</details>");
    }

    private static void WriteTrace(StreamWriter writer, ReportedFinding found)
    {
        foreach (var step in found.Trace)
        {
            var end = step.Text.AsSpan().IndexOfAny('\r', '\n');
            var text = end < 0 ? step.Text : step.Text[..end] + " …";
            writer.WriteLine($"- from {PlaceOf(step)}: {MarkdownText.Escape(text)}");
        }
    }

    private static void WriteErrors(StreamWriter writer, ScanResult result)
    {
        if (result.Failures.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("### Not scanned");
        writer.WriteLine();
        foreach (var failure in result.Failures)
        {
            writer.WriteLine(
                $"- {MarkdownText.Escape(failure.Path)}: {MarkdownText.Escape(failure.Message)}"
            );
        }
    }

    private static string PlaceOf(ReportedPlace place) =>
        MarkdownText.Escape(PlaceWords.LineOf(place));

    private static string Counted(int count, string noun) =>
        $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
