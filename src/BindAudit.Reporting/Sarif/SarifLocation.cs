using System.Collections.Immutable;
using System.Text.Json;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Sarif;

/// <summary>Places as <c>location</c> objects, SARIF 2.1.0 §3.28.</summary>
/// <param name="json">Where they go.</param>
/// <param name="workingDirectory">Places what lies outside it.</param>
internal sealed class SarifLocation(Utf8JsonWriter json, string workingDirectory)
{
    /// <summary>The name of the folder to which relative URIs belong.</summary>
    public const string SourceRoot = "%SRCROOT%";

    // A snippet is whole or not there (§3.30.13); one of a minified file would outweigh the report.
    private const int LongestSnippet = 4096;

    /// <summary>Writes the properties of a location into the open object, without its braces.</summary>
    public void WriteBody(ReportedPlace place, ImmutableArray<string> frame)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(place.Path);
        WriteRegion("region", place.Physical);
        var context = string.Join('\n', frame);
        if (context.Length is > 0 and <= LongestSnippet)
        {
            WriteContext(place.Physical.StartLine, frame.Length, context);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes <c>artifactLocation</c>, §3.4.</summary>
    public void WriteArtifact(string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriText.Of(path, workingDirectory));
        if (UriText.IsBelow(path))
        {
            json.WriteString("uriBaseId", SourceRoot);
        }

        json.WriteEndObject();
    }

    private void WriteRegion(string name, ReportedPlace place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.StartLine);
        json.WriteNumber("startColumn", place.StartColumnUtf16);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumnUtf16);
        WriteSnippet(place.Text);
        json.WriteEndObject();
    }

    private void WriteContext(int firstLine, int lines, string text)
    {
        json.WriteStartObject("contextRegion");
        json.WriteNumber("startLine", firstLine);
        json.WriteNumber("endLine", firstLine + lines - 1);
        WriteSnippet(text);
        json.WriteEndObject();
    }

    private void WriteSnippet(string text)
    {
        if (text.Length > LongestSnippet)
        {
            return;
        }

        json.WriteStartObject("snippet");
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
