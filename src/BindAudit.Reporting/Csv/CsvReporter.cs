using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Csv;

/// <summary>A header and a record a finding, RFC 4180 with LF.</summary>
internal sealed class CsvReporter : IReporter
{
    private const string Header =
        "path,line,column,endLine,endColumn,rule,severity,confidence,reach,value,callee,message,fingerprint,suppressed";

    public string Name => "csv";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        writer.WriteLine(Header);
        foreach (var found in report.Result.Findings)
        {
            writer.WriteLine(string.Join(',', FieldsOf(found)));
        }
    }

    private static string[] FieldsOf(ReportedFinding found)
    {
        var (finding, place) = (found.Finding, found.Place);
        return
        [
            CsvField.Of(place.Path),
            Number(place.StartLine),
            Number(place.StartColumn),
            Number(place.EndLine),
            Number(place.EndColumn),
            CsvField.Of(finding.Rule.Id),
            FindingWords.Of(finding.Severity),
            FindingWords.Of(finding.Confidence),
            FindingWords.Of(finding.Reach),
            CsvField.Of(finding.Value ?? ""),
            CsvField.Of(finding.Callee),
            CsvField.Of(finding.Message),
            CsvField.Of(found.Fingerprint),
            found.Suppression is null ? "false" : "true",
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
