using System.Globalization;
using System.IO;
using System.Text;
using BindAudit.Reporting.Escaping;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Reports;

/// <summary>The line that ends every run: files, what was left out and why, findings by severity, time.</summary>
internal static class ScanSummary
{
    private static readonly (Severity Severity, string Word)[] _words =
    [
        (Severity.Critical, "critical"),
        (Severity.High, "high"),
        (Severity.Medium, "medium"),
        (Severity.Low, "low"),
        (Severity.Info, "info"),
    ];

    /// <summary>Writes it, and where there are findings what can be done about them.</summary>
    public static void Write(TextWriter error, ScanResult result)
    {
        var line = new StringBuilder();
        Append(line, $"{Count(result.FilesScanned, "file")} scanned");
        AppendSkipped(line, result);
        AppendFindings(line, result);
        Append(line, $" ({result.Elapsed.TotalSeconds:0.00} s)");
        error.WriteLine(line.ToString());
        if (!result.Findings.IsEmpty)
        {
            error.WriteLine(
                "why: bindaudit explain FILE:LINE; to accept one: # ignore: ID -- reason, on its line or above it"
            );
        }
    }

    private static void AppendSkipped(StringBuilder line, ScanResult result)
    {
        var separator = ", left out: ";
        foreach (var skipped in result.Skipped)
        {
            var noun = skipped.IsFolder ? "folder" : "file";
            Append(line, $"{separator}{Count(skipped.Files, noun)} {TerminalText.Escape(skipped.Reason)}");
            separator = ", ";
        }
    }

    private static void AppendFindings(StringBuilder line, ScanResult result)
    {
        var counts = new int[(int)Severity.Critical + 1];
        var all = 0;
        foreach (var reported in result.Findings)
        {
            if (reported.Suppression is null)
            {
                counts[(int)reported.Finding.Severity]++;
                all++;
            }
        }

        line.Append("; ").Append(all == 0 ? "no findings" : Count(all, "finding"));
        var separator = ": ";
        foreach (var (severity, word) in _words)
        {
            if (counts[(int)severity] > 0)
            {
                Append(line, $"{separator}{counts[(int)severity]} {word}");
                separator = ", ";
            }
        }

        if (result.SuppressedCount > 0)
        {
            Append(line, $"; {result.SuppressedCount} suppressed");
        }
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static void Append(StringBuilder line, StringBuilder.AppendInterpolatedStringHandler text) =>
        line.Append(CultureInfo.InvariantCulture, ref text);
}
