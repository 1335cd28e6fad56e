using System.IO;
using System.Text.Json;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Json;

/// <summary>A line of JSON for each finding, with the keys of format <c>json</c>, then one for each error, then the summary; <c>type</c> says which.</summary>
internal sealed class NdjsonReporter : IReporter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = new ReadableEncoder() };

    public string Name => "ndjson";

    public void Write(Report report, Stream output)
    {
        foreach (var found in report.Result.Findings)
        {
            using var json = new Utf8JsonWriter(output, Options);
            JsonFinding.Write(json, found, "finding");
            JsonOutput.End(json, output);
        }

        foreach (var failure in report.Result.Failures)
        {
            using var json = new Utf8JsonWriter(output, Options);
            WriteError(json, failure);
            JsonOutput.End(json, output);
        }

        using var last = new Utf8JsonWriter(output, Options);
        WriteSummary(last, report);
        JsonOutput.End(last, output);
    }

    private static void WriteError(Utf8JsonWriter json, ScanFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("type", "error");
        json.WriteString("path", failure.Path);
        json.WriteString("message", failure.Message);
        json.WriteBoolean("fatal", failure.IsFatal);
        json.WriteBoolean("internal", failure.IsInternal);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        var result = report.Result;
        json.WriteStartObject();
        json.WriteString("type", "summary");
        json.WriteString("version", report.Options.ToolVersion);
        json.WriteNumber("files", result.FilesScanned);
        json.WriteNumber("findings", FindingWords.Count(result.Findings));
        json.WriteNumber("errors", result.Failures.Length);
        json.WriteNumber("suppressed", result.SuppressedCount);
        json.WriteEndObject();
    }
}
