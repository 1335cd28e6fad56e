using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Csv;

/// <summary>A header and a record a finding, RFC 4180 with LF; a last column <c>cell</c> where something was found in a notebook.</summary>
internal sealed class CsvReporter : IReporter
{
    private const string Header =
        "path,line,column,endLine,endColumn,rule,severity,confidence,reach,value,callee,message,fingerprint,suppressed";

    public string Name => "csv";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        var hasCells = HasCells(report.Result);
        writer.WriteLine(hasCells ? $"{Header},cell" : Header);
        foreach (var found in report.Result.Findings)
        {
            var cell = found.Place.Cell is { } number ? Number(number) : "";
            var fields = string.Join(',', FieldsOf(found));
            writer.WriteLine(hasCells ? $"{fields},{cell}" : fields);
        }
    }

    private static bool HasCells(ScanResult result)
    {
        foreach (var found in result.Findings)
        {
            if (found.Place.Cell is not null)
            {
                return true;
            }
        }

        return false;
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
