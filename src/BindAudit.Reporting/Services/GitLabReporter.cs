using System.IO;
using System.Text.Json;
using BindAudit.Reporting.Json;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Services;

/// <summary>GitLab's code quality report: a list in the shape of Code Climate's issues.</summary>
internal sealed class GitLabReporter : IReporter
{
    public string Name => "gitlab";

    public void Write(Report report, Stream output)
    {
        using var json = JsonOutput.Over(output);
        json.WriteStartArray();
        foreach (var found in report.Result.Findings)
        {
            Write(json, found);
        }

        json.WriteEndArray();
        JsonOutput.End(json, output);
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding found)
    {
        var suppressed = found.Suppression is null ? "" : " (suppressed)";
        json.WriteStartObject();
        json.WriteString("description", PlaceWords.MessageOf(found) + suppressed);
        json.WriteString("check_name", found.Finding.Rule.Id);
        json.WriteString("fingerprint", found.Fingerprint);
        json.WriteString("severity", SeverityOf(found));
        json.WriteStartObject("location");
        json.WriteString("path", found.Place.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", found.Place.Physical.StartLine);
        json.WriteNumber("end", found.Place.Physical.EndLine);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(ReportedFinding found) =>
        found.Suppression is not null
            ? "info"
            : found.Finding.Severity switch
            {
                Severity.Info or Severity.Off => "info",
                Severity.Low => "minor",
                Severity.Medium => "major",
                Severity.High => "critical",
                _ => "blocker",
            };
}
