using System;
using System.IO;
using System.Text.Json;
using BindAudit.Reporting.Json;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Services;

/// <summary>Reviewdog's diagnostic format; its columns count bytes of UTF-8 from one.</summary>
internal sealed class RdjsonReporter : IReporter
{
    public string Name => "rdjson";

    public void Write(Report report, Stream output)
    {
        using var json = JsonOutput.Over(output);
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", "bindaudit");
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var found in report.Result.Findings)
        {
            Write(json, found);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        JsonOutput.End(json, output);
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding found)
    {
        var suppressed = found.Suppression is null ? "" : " (suppressed)";
        json.WriteStartObject();
        json.WriteString("message", PlaceWords.MessageOf(found) + suppressed);
        json.WriteStartObject("location");
        json.WriteString("path", found.Place.Path);
        WriteRange(json, found);
        json.WriteEndObject();
        json.WriteString("severity", SeverityOf(found));
        json.WriteStartObject("code");
        json.WriteString("value", found.Finding.Rule.Id);
        json.WriteEndObject();
        WriteSuggestions(json, found);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, ReportedFinding found)
    {
        var place = found.Place.Physical;
        json.WriteStartObject("range");
        WritePosition(json, "start", found, place.StartLine, place.StartColumn);
        WritePosition(json, "end", found, place.EndLine, place.EndColumn);
        json.WriteEndObject();
    }

    /// <summary>A position; without its column where the line is not among those that are shown.</summary>
    private static void WritePosition(
        Utf8JsonWriter json,
        string name,
        ReportedFinding found,
        int line,
        int column
    )
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        if (ByteColumn.Of(found, line, column) is { } bytes)
        {
            json.WriteNumber("column", bytes);
        }

        json.WriteEndObject();
    }

    private static void WriteSuggestions(Utf8JsonWriter json, ReportedFinding found)
    {
        json.WriteStartArray("suggestions");
        foreach (var fix in HostFix.AllInFile(found))
        {
            if (
                string.Equals(fix.Path, found.Place.Path, StringComparison.Ordinal)
                && ByteColumn.Of(found, fix.Line, fix.StartColumn) is not null
            )
            {
                json.WriteStartObject();
                json.WriteStartObject("range");
                WritePosition(json, "start", found, fix.Line, fix.StartColumn);
                WritePosition(json, "end", found, fix.Line, fix.EndColumn);
                json.WriteEndObject();
                json.WriteString("text", fix.Replacement);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static string SeverityOf(ReportedFinding found) =>
        found switch
        {
            { Suppression: not null } => "INFO",
            { Finding.Severity: Severity.High or Severity.Critical } => "ERROR",
            { Finding.Severity: Severity.Medium } => "WARNING",
            _ => "INFO",
        };
}
