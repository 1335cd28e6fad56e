using System.Globalization;
using System.Text.Json;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Sarif;

/// <summary>The run as an <c>invocation</c> object, SARIF 2.1.0 §3.20: what was not scanned is said, never left silent.</summary>
/// <remarks>No times and no machine: the same inputs give the same bytes.</remarks>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", IsSuccessful(report.Result));
        json.WriteStartArray("toolExecutionNotifications");
        var location = new SarifLocation(json, report.Options.WorkingDirectory);
        WriteFailures(json, report.Result, location);
        WriteWarnings(json, report.Result, location);
        WriteSkipped(json, report.Result);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static bool IsSuccessful(ScanResult result)
    {
        foreach (var failure in result.Failures)
        {
            if (failure.IsFatal || failure.IsInternal)
            {
                return false;
            }
        }

        return true;
    }

    private static void WriteFailures(
        Utf8JsonWriter json,
        ScanResult result,
        SarifLocation location
    )
    {
        foreach (var failure in result.Failures)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            SarifText.Write(json, "message", failure.Message);
            WriteFile(json, location, failure.Path, null);
            json.WriteEndObject();
        }
    }

    private static void WriteWarnings(
        Utf8JsonWriter json,
        ScanResult result,
        SarifLocation location
    )
    {
        foreach (var warning in result.Warnings)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            SarifText.Write(json, "message", warning.Message);
            WriteFile(json, location, warning.Path, warning.FileLine ?? warning.Line);
            json.WriteEndObject();
        }
    }

    private static void WriteFile(
        Utf8JsonWriter json,
        SarifLocation location,
        string path,
        int? line
    )
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        location.WriteArtifact(path);
        if (line is { } startLine)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", startLine);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSkipped(Utf8JsonWriter json, ScanResult result)
    {
        foreach (var skipped in result.Skipped)
        {
            var what = skipped.IsFolder ? "folders" : "files";
            var count = skipped.Files.ToString(CultureInfo.InvariantCulture);
            json.WriteStartObject();
            json.WriteString("level", "note");
            SarifText.Write(json, "message", $"{what} left out ({skipped.Reason}): {count}");
            json.WriteEndObject();
        }
    }
}
