using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Reporting.Terminal;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting;

/// <summary>What ends every run on standard error: failures and warnings, what was scanned and left out, what to do next.</summary>
public static class SummaryWriter
{
    private const long TicksPerHundredth = TimeSpan.TicksPerSecond / 100;

    /// <summary>Writes a line for each failure and each warning, as <c>error: path: message</c> and <c>warning: path:line:column: message</c>.</summary>
    public static void WriteProblems(Report report, TextWriter writer)
    {
        var palette = new Palette(report.Options.Color);
        foreach (var failure in report.Result.Failures)
        {
            var kind = palette.Failure(failure.IsInternal ? "internal error:" : "error:");
            var place = TerminalText.Escape(failure.Path);
            writer.WriteLine($"{kind} {place}: {TerminalText.Escape(failure.Message)}");
        }

        foreach (var warning in report.Result.Warnings)
        {
            var place = TerminalPlace.Of(warning.Path, warning.Cell, warning.Line, warning.Column);
            var kind = palette.Warning("warning:");
            writer.WriteLine($"{kind} {place}: {TerminalText.Escape(warning.Message)}");
        }
    }

    /// <summary>Writes the summary: findings by severity, files, suppressed, time; what was left out; with findings, where to go from there.</summary>
    public static void WriteSummary(Report report, TextWriter writer)
    {
        var result = report.Result;
        var palette = new Palette(report.Options.Color);
        var first = FirstOpen(result.Findings);
        var found = FoundOf(result.Findings);
        writer.WriteLine(
            $"{(first is null && result.Failures.IsEmpty ? palette.Success(found) : palette.Warning(found))}, {ScannedOf(result)}"
        );
        WriteLeftOut(result.Skipped, writer);
        if (first is not null)
        {
            WriteNext(first, writer);
        }
    }

    private static ReportedFinding? FirstOpen(ImmutableArray<ReportedFinding> findings)
    {
        foreach (var found in findings)
        {
            if (found.Suppression is null)
            {
                return found;
            }
        }

        return null;
    }

    private static string FoundOf(ImmutableArray<ReportedFinding> findings)
    {
        var bySeverity = new List<string>();
        foreach (var severity in FindingWords.WorstFirst)
        {
            if (FindingWords.Count(findings, severity) is > 0 and var count)
            {
                bySeverity.Add($"{Number(count)} {FindingWords.Of(severity)}");
            }
        }

        return bySeverity.Count == 0
            ? "no findings"
            : $"{Counted(FindingWords.Count(findings), "finding")} ({string.Join(", ", bySeverity)})";
    }

    private static string ScannedOf(ScanResult result)
    {
        var parts = new List<string> { $"{Counted(result.FilesScanned, "file")} scanned" };
        if (result.SuppressedCount > 0)
        {
            parts.Add($"{Number(result.SuppressedCount)} suppressed by comments");
        }

        if (result.AcceptedCount > 0)
        {
            parts.Add($"{Number(result.AcceptedCount)} in the baseline");
        }

        if (result.UnchangedCount > 0)
        {
            parts.Add($"{Number(result.UnchangedCount)} outside of the diff");
        }

        if (!result.Failures.IsEmpty)
        {
            parts.Add($"{Counted(result.Failures.Length, "error")}");
        }

        parts.Add(Seconds(result.Elapsed) + " s");
        return string.Join(", ", parts);
    }

    /// <summary>Two decimals, by whole numbers: the runtime's text of a floating-point number would be compiled at every start.</summary>
    private static string Seconds(TimeSpan elapsed)
    {
        var hundredths = (elapsed.Ticks + TicksPerHundredth / 2) / TicksPerHundredth;
        var rest = hundredths % 100;
        return $"{Number(hundredths / 100)}.{(rest < 10 ? "0" : "")}{Number(rest)}";
    }

    private static void WriteLeftOut(ImmutableArray<SkippedCount> skipped, TextWriter writer)
    {
        var parts = new List<string>();
        foreach (var count in skipped)
        {
            if (count.Files > 0)
            {
                var what = Counted(count.Files, count.IsFolder ? "folder" : "file");
                parts.Add($"{what} ({TerminalText.Escape(count.Reason)})");
            }
        }

        if (parts.Count > 0)
        {
            writer.WriteLine($"left out: {string.Join(", ", parts)}");
        }
    }

    private static void WriteNext(ReportedFinding found, TextWriter writer)
    {
        var place = TerminalText.Escape(PlaceWords.LineOf(found.Place));
        var argument = NeedsQuotes(place) ? $"\"{place}\"" : place;
        if (FindingWords.SuppressionOf(found.Finding) is { } comment)
        {
            writer.WriteLine($"why: bindaudit explain {argument}");
            writer.WriteLine(
                $"accept one: {TerminalText.Escape(comment)} (on the call's line or the line above)"
            );
        }
    }

    private static bool NeedsQuotes(string argument)
    {
        foreach (var unit in argument)
        {
            if (
                !char.IsLetterOrDigit(unit)
                && unit is not ('/' or '.' or ':' or '_' or '-' or '+' or '=')
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string Counted(int count, string noun) =>
        $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
