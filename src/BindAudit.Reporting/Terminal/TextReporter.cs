using System.Collections.Immutable;
using System.IO;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Terminal;

/// <summary>For people: grouped by file, each finding with its code, its value's way and what to do.</summary>
internal sealed class TextReporter : IReporter
{
    public string Name => "text";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        var finding = new FindingText(writer, report.Options);
        var findings = report.Result.Findings;
        for (var start = 0; start < findings.Length; )
        {
            var end = EndOfFile(findings, start);
            finding.WriteFile(findings[start].Place.Path, end - start);
            for (; start < end; start++)
            {
                finding.Write(findings[start]);
            }
        }
    }

    private static int EndOfFile(ImmutableArray<ReportedFinding> findings, int start)
    {
        var end = start + 1;
        while (end < findings.Length && findings[end].Place.Path == findings[start].Place.Path)
        {
            end++;
        }

        return end;
    }
}
