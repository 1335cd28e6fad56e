using System.Collections.Immutable;
using System.Text.Json;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Json;

/// <summary>One finding as JSON; lines and columns one-based, columns in code points, ends exclusive.</summary>
internal static class JsonFinding
{
    private static readonly ImmutableArray<string> ComplianceKeys =
    [
        "cwe",
        "owasp",
        "nist",
        "pci_dss",
    ];

    public static void Write(Utf8JsonWriter json, ReportedFinding found, string? type = null)
    {
        var finding = found.Finding;
        json.WriteStartObject();
        if (type is not null)
        {
            json.WriteString("type", type);
        }

        json.WriteString("rule", finding.Rule.Id);
        json.WriteStrings("groups", FindingWords.GroupsOf(finding.Rule));
        json.WriteStrings("also", finding.Also);
        json.WriteString("severity", FindingWords.Of(finding.Severity));
        json.WriteString("confidence", FindingWords.Of(finding.Confidence));
        json.WriteString("reach", FindingWords.Of(finding.Reach));
        json.WriteString("message", finding.Message);
        json.WriteString("path", found.Place.Path);
        WriteCell(json, found.Place.Cell);
        WritePosition(json, "start", found.Place.StartLine, found.Place.StartColumn);
        WritePosition(json, "end", found.Place.EndLine, found.Place.EndColumn);
        json.WriteString("value", finding.Value);
        json.WriteString("callee", finding.Callee);
        WriteTrace(json, found.Trace);
        WriteFixes(json, found);
        WriteCompliance(json, finding.Rule.Prose.Metadata);
        json.WriteString("fingerprint", found.Fingerprint);
        WriteSuppressed(json, found.Suppression);
        json.WriteEndObject();
    }

    public static void WriteCell(Utf8JsonWriter json, int? cell)
    {
        if (cell is { } number)
        {
            json.WriteNumber("cell", number);
        }
        else
        {
            json.WriteNull("cell");
        }
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int line, int column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteEndObject();
    }

    private static void WriteTrace(Utf8JsonWriter json, ImmutableArray<ReportedPlace> trace)
    {
        json.WriteStartArray("trace");
        foreach (var step in trace)
        {
            json.WriteStartObject();
            json.WriteString("path", step.Path);
            WriteCell(json, step.Cell);
            WritePosition(json, "start", step.StartLine, step.StartColumn);
            WritePosition(json, "end", step.EndLine, step.EndColumn);
            json.WriteString("text", step.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, ReportedFinding found)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in HostFix.AllOf(found))
        {
            json.WriteStartObject();
            json.WriteString("name", fix.Name);
            json.WriteString("path", fix.Path);
            WriteCell(json, fix.Cell);
            WritePosition(json, "start", fix.Line, fix.StartColumn);
            WritePosition(json, "end", fix.Line, fix.EndColumn);
            json.WriteString("replacement", fix.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCompliance(Utf8JsonWriter json, RuleMetadata metadata)
    {
        json.WriteStartObject("compliance");
        foreach (var key in ComplianceKeys)
        {
            if (metadata[key] is { IsEmpty: false } values)
            {
                json.WriteStrings(key, values);
            }
            else
            {
                json.WriteNull(key);
            }
        }

        foreach (var (key, values) in metadata.Entries)
        {
            if (!ComplianceKeys.Contains(key))
            {
                json.WriteStrings(key, values);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteSuppressed(Utf8JsonWriter json, AppliedSuppression? suppression)
    {
        if (suppression is null)
        {
            json.WriteNull("suppressed");
            return;
        }

        json.WriteStartObject("suppressed");
        json.WriteString("path", suppression.Path);
        WriteCell(json, suppression.Cell);
        json.WriteNumber("line", suppression.Line);
        json.WriteString("reason", suppression.Reason);
        json.WriteEndObject();
    }
}
