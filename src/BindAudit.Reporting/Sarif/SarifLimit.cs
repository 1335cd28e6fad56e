using System;
using System.Collections.Immutable;
using System.Globalization;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Sarif;

/// <summary>What a code scanning service takes at most: GitHub refuses a run of more than 25,000 results.</summary>
internal static class SarifLimit
{
    /// <summary>Results of a run.</summary>
    internal const int MostResults = 25_000;

    /// <summary>The report with its worst findings, as many as are taken, in their order; a warning says what was cut.</summary>
    public static Report Apply(Report report, int most = MostResults)
    {
        var findings = report.Result.Findings;
        if (findings.Length <= most)
        {
            return report;
        }

        var kept = ImmutableArray.CreateBuilder<ReportedFinding>(most);
        var (least, ofLeast) = LeastKept(findings, most);
        foreach (var found in findings)
        {
            var severity = found.Finding.Severity;
            if (severity > least || (severity == least && ofLeast-- > 0))
            {
                kept.Add(found);
            }
        }

        var cut = CutOf(findings.Length, most)!;
        return report with
        {
            Result = report.Result with
            {
                Findings = kept.ToImmutable(),
                Warnings = report.Result.Warnings.Add(new ScanWarning(".", 1, 1, cut)),
            },
        };
    }

    /// <summary>What is not written of <paramref name="findings"/> findings, or null where all are.</summary>
    public static string? CutOf(int findings, int most = MostResults) =>
        findings <= most
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{findings - most} of {findings} findings are not in this report, those of the lowest severity: a run holds at most {most}"
            );

    /// <summary>The lowest severity of which something is kept, and how many of it.</summary>
    private static (Severity Least, int OfLeast) LeastKept(
        ImmutableArray<ReportedFinding> findings,
        int most
    )
    {
        var counts = new int[(int)Severity.Critical + 1];
        foreach (var found in findings)
        {
            counts[(int)found.Finding.Severity]++;
        }

        var left = most;
        for (var severity = Severity.Critical; severity > Severity.Off; severity--)
        {
            if (counts[(int)severity] >= left)
            {
                return (severity, left);
            }

            left -= counts[(int)severity];
        }

        return (Severity.Off, Math.Max(0, left));
    }
}
