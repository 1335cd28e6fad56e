using System;
using System.IO;
using System.Text;
using BindAudit.Reporting;
using BindAudit.Scanning.Results;

namespace BindAudit.Tests.Reporting;

/// <summary>A scan that found every kind of thing that a reporter meets.</summary>
internal static class SampleScan
{
    public static ScanResult Result { get; } =
        new()
        {
            Findings = SampleFindings.All,
            Failures =
            [
                new("a b/ünreadable\u001b[2J.py", "permission denied", false, false),
                new("nowhere.py", "no such file", true, false),
            ],
            Warnings = [new("shop.py", 3, 9, "unknown rule 'CSP-D405', did you mean CSP-D404?")],
            Skipped =
            [
                new("ignored by .gitignore", 12, false),
                new("virtual environment", 1, true),
            ],
            FilesScanned = 7,
            SuppressedCount = 1,
            // Reporters take the rules from the report, never from the set.
            Rules = null!,
            Elapsed = TimeSpan.FromMilliseconds(1234),
        };

    public static ReportOptions Options { get; } =
        new()
        {
            ToolVersion = "0.1.0",
            WorkingDirectory = "/home/me/project",
            Width = 100,
        };

    public static Report Report { get; } = new(Result, SampleRules.All, Options);

    /// <summary>A scan that found nothing.</summary>
    public static Report Clean { get; } =
        Report with
        {
            Result = Result with
            {
                Findings = [],
                Failures = [],
                Warnings = [],
                Skipped = [],
                FilesScanned = 1,
                SuppressedCount = 0,
            },
        };

    /// <summary>What <paramref name="format"/> writes.</summary>
    public static string Write(string format, Report? report = null)
    {
        using var output = new MemoryStream();
        Reporters.Find(format)!.Write(report ?? Report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A report of one finding at the marks of <paramref name="marked"/>.</summary>
    public static Report Of(string marked, string? value = "'0.0.0.0'") =>
        Report with
        {
            Result = Clean.Result with
            {
                Findings = [SampleFindings.Found("app.py", marked, SampleRules.Flask, value)],
            },
        };
}
