using System.IO;
using System.Text.Json;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Json;

/// <summary>One document: summary, findings, errors; the keys and their order are part of the contract (docs/command-line.md).</summary>
internal sealed class JsonReporter : IReporter
{
    // The version of the shape: it grows when a key changes its meaning or goes away.
    private const int FormatVersion = 1;

    public string Name => "json";

    public void Write(Report report, Stream output)
    {
        using var json = JsonOutput.Over(output);
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        WriteTool(json, report.Options);
        WriteSummary(json, report.Result);
        json.WriteStartArray("findings");
        foreach (var found in report.Result.Findings)
        {
            JsonFinding.Write(json, found);
        }

        json.WriteEndArray();
        WriteErrors(json, report.Result);
        json.WriteEndObject();
        JsonOutput.End(json, output);
    }

    private static void WriteTool(Utf8JsonWriter json, ReportOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "BindAudit");
        json.WriteString("version", options.ToolVersion);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, ScanResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", result.FilesScanned);
        json.WriteNumber("findings", FindingWords.Count(result.Findings));
        WriteSeverities(json, result);
        json.WriteNumber("suppressed", result.SuppressedCount);
        WriteSkipped(json, result);
        WriteWarnings(json, result);
        json.WriteEndObject();
    }

    private static void WriteSeverities(Utf8JsonWriter json, ScanResult result)
    {
        json.WriteStartObject("severities");
        foreach (var severity in FindingWords.WorstFirst)
        {
            var count = FindingWords.Count(result.Findings, severity);
            json.WriteNumber(FindingWords.Of(severity), count);
        }

        json.WriteEndObject();
    }

    private static void WriteSkipped(Utf8JsonWriter json, ScanResult result)
    {
        json.WriteStartArray("skipped");
        foreach (var skipped in result.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("reason", skipped.Reason);
            json.WriteString("kind", skipped.IsFolder ? "folder" : "file");
            json.WriteNumber("count", skipped.Files);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWarnings(Utf8JsonWriter json, ScanResult result)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in result.Warnings)
        {
            json.WriteStartObject();
            json.WriteString("path", warning.Path);
            JsonFinding.WriteCell(json, warning.Cell);
            json.WriteNumber("line", warning.Line);
            json.WriteNumber("column", warning.Column);
            json.WriteString("message", warning.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteErrors(Utf8JsonWriter json, ScanResult result)
    {
        json.WriteStartArray("errors");
        foreach (var failure in result.Failures)
        {
            json.WriteStartObject();
            json.WriteString("path", failure.Path);
            json.WriteString("message", failure.Message);
            json.WriteBoolean("fatal", failure.IsFatal);
            json.WriteBoolean("internal", failure.IsInternal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
