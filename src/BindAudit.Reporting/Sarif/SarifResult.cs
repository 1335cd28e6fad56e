using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BindAudit.Reporting.Json;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Sarif;

/// <summary>One finding as a <c>result</c> object, SARIF 2.1.0 §3.27.</summary>
/// <param name="json">Where it goes.</param>
/// <param name="rules">For <c>ruleIndex</c>.</param>
/// <param name="workingDirectory">Places what lies outside it.</param>
/// <param name="hasSuppressed">Whether any result of the run is suppressed: then every one must say whether it is, §3.27.23.</param>
internal sealed class SarifResult(
    Utf8JsonWriter json,
    SarifRules rules,
    string workingDirectory,
    bool hasSuppressed
)
{
    private readonly SarifLocation _location = new(json, workingDirectory);

    public void Write(ReportedFinding found)
    {
        var finding = found.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", SarifLevel.Of(finding.Severity));
        SarifText.Write(json, "message", PlaceWords.MessageOf(found));
        WriteLocations(found);
        WriteRelated(found);
        WriteCodeFlow(found);
        WriteFixes(found);
        WriteFingerprint(found.Fingerprint);
        WriteSuppressions(found);
        WriteProperties(finding);
        json.WriteEndObject();
    }

    private void WriteLocations(ReportedFinding found)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        _location.WriteBody(found.Place, ContextOf(found));
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", found.Finding.Caller);
        json.WriteEndObject();
        WriteCell(found.Place.Cell);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The notebook's cell; §3.33.7 admits words of our own for its kind.</summary>
    private void WriteCell(int? cell)
    {
        if (cell is { } number)
        {
            json.WriteStartObject();
            json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"cell {number}"));
            json.WriteString("kind", "cell");
            json.WriteEndObject();
        }
    }

    /// <summary>The lines around the call, or none where the frame ends before it: context holds the region, §3.29.5.</summary>
    private static ImmutableArray<string> ContextOf(ReportedFinding found) =>
        found.Place.Physical.StartLine + found.PhysicalFrame.Length > found.Place.Physical.EndLine
            ? found.PhysicalFrame
            : [];

    private void WriteRelated(ReportedFinding found)
    {
        if (found.Argument is null && found.Literal is null)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        var id = 1;
        WriteRelated(found.Argument, "the argument", ref id);
        WriteRelated(found.Literal, "where the value is written", ref id);
        json.WriteEndArray();
    }

    private void WriteRelated(ReportedPlace? place, string message, ref int id)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("id", id++);
        _location.WriteBody(place, []);
        SarifText.Write(json, "message", message);
        json.WriteEndObject();
    }

    private void WriteCodeFlow(ReportedFinding found)
    {
        if (found.Trace.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in found.Trace)
        {
            WriteStep(step, step.Text);
        }

        WriteStep(found.Place, $"the call of {found.Finding.Callee}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteStep(ReportedPlace place, string message)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        _location.WriteBody(place, []);
        SarifText.Write(json, "message", message);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFixes(ReportedFinding found)
    {
        var isOpen = false;
        foreach (var fix in HostFix.AllInFile(found))
        {
            if (!isOpen)
            {
                json.WriteStartArray("fixes");
                isOpen = true;
            }

            WriteFix(fix);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private void WriteFix(HostFix fix)
    {
        json.WriteStartObject();
        SarifText.Write(json, "description", $"{fix.Name}: use {fix.Replacement}");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        _location.WriteArtifact(fix.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("startLine", fix.Line);
        json.WriteNumber("startColumn", fix.StartColumnUtf16);
        json.WriteNumber("endLine", fix.Line);
        json.WriteNumber("endColumn", fix.EndColumnUtf16);
        json.WriteEndObject();
        json.WriteStartObject("insertedContent");
        json.WriteString("text", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFingerprint(string fingerprint)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("bindaudit/v1", fingerprint);
        json.WriteEndObject();
    }

    private void WriteSuppressions(ReportedFinding found)
    {
        if (!hasSuppressed)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        if (found.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            if (suppression.Reason is not null)
            {
                json.WriteString("justification", suppression.Reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProperties(Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("severity", FindingWords.Of(finding.Severity));
        json.WriteString("confidence", FindingWords.Of(finding.Confidence));
        json.WriteString("reach", FindingWords.Of(finding.Reach));
        json.WriteString("value", finding.Value);
        json.WriteString("callee", finding.Callee);
        json.WriteStrings("groups", FindingWords.GroupsOf(finding.Rule));
        json.WriteStrings("also", finding.Also);
        json.WriteEndObject();
    }
}
