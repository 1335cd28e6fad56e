using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Suppression;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Analysis;

/// <summary>Joins the reports of files, which come in the order of their paths, into one result.</summary>
internal static class ResultAssembly
{
    internal static ScanResult Of(
        ScanOptions options,
        WalkResult walk,
        FileReport[] reports,
        TimeSpan elapsed
    )
    {
        List<ReportedFinding> findings = [];
        List<ScanFailure> failures = [.. walk.Failures];
        List<ScanWarning> warnings = [];
        List<UnusedSuppression> unused = [];
        ScanWarning? hint = null;
        var (scanned, suppressed) = (0, 0);
        foreach (var report in reports)
        {
            findings.AddRange(report.Findings);
            warnings.AddRange(report.Warnings);
            unused.AddRange(report.Unused);
            hint ??= report.BlanketHint;
            scanned += report.IsScanned ? 1 : 0;
            suppressed += report.SuppressedCount;
            walk.Skipped.Add(report.LeftOut);
            if (report.Failure is { } failure)
            {
                failures.Add(failure);
            }
        }

        TakeBack(reports, unused, warnings);
        warnings.AddRange(hint is null ? [] : [hint]);
        failures.Sort(Compare);
        warnings.Sort(Compare);
        return new ScanResult
        {
            Findings = [.. findings],
            Failures = [.. failures],
            Warnings = [.. warnings],
            Unused = [.. unused],
            Skipped = walk.Skipped.Counts(),
            FilesScanned = scanned,
            Files = ImmutableArray.CreateRange(walk.Files, static file => file.Path),
            SuppressedCount = suppressed,
            Rules = options.Rules,
            Elapsed = elapsed,
        };
    }

    /// <summary>A suppression that its own file does not need may stand at a literal that another one reads.</summary>
    private static void TakeBack(
        FileReport[] reports,
        List<UnusedSuppression> unused,
        List<ScanWarning> warnings
    )
    {
        foreach (var report in reports)
        {
            foreach (var used in report.UsedElsewhere)
            {
                unused.Remove(used);
                var message = CommentWarnings.Unused(used.Id);
                warnings.RemoveAll(warning =>
                    (warning.Path, warning.Line, warning.Message) == (used.Path, used.Line, message)
                );
            }
        }
    }

    private static int Compare(ScanFailure left, ScanFailure right)
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    private static int Compare(ScanWarning left, ScanWarning right)
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : left.Line.CompareTo(right.Line);
        order = order != 0 ? order : left.Column.CompareTo(right.Column);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
