using System.IO;
using System.Text.Json;
using BindAudit.Reporting.Json;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Sarif;

/// <summary>SARIF 2.1.0 for code scanning services and editors: one run.</summary>
internal sealed class SarifReporter : IReporter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public string Name => "sarif";

    public void Write(Report report, Stream output)
    {
        report = SarifLimit.Apply(report);
        var rules = SarifRules.Of(report);
        using var json = JsonOutput.Over(output);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report.Options, rules);
        SarifInvocation.Write(json, report);
        WriteSourceRoot(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, report, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        JsonOutput.End(json, output);
    }

    public string? CutOf(Report report) => SarifLimit.CutOf(report.Result.Findings.Length);

    private static void WriteTool(Utf8JsonWriter json, ReportOptions options, SarifRules rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "BindAudit");
        json.WriteString("version", options.ToolVersion);
        json.WriteString("semanticVersion", options.ToolVersion);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The root is named and not placed (SARIF 2.1.0 §3.14.14), so that the report is the same on every machine.</summary>
    private static void WriteSourceRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifLocation.SourceRoot);
        SarifText.Write(json, "description", "the folder from which bindaudit was run");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, Report report, SarifRules rules)
    {
        var hasSuppressed = HasSuppressed(report.Result);
        var result = new SarifResult(json, rules, report.Options.WorkingDirectory, hasSuppressed);
        json.WriteStartArray("results");
        foreach (var found in report.Result.Findings)
        {
            result.Write(found);
        }

        json.WriteEndArray();
    }

    private static bool HasSuppressed(ScanResult result)
    {
        foreach (var found in result.Findings)
        {
            if (found.Suppression is not null)
            {
                return true;
            }
        }

        return false;
    }
}
