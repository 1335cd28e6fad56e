using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text.Json;
using BindAudit.Rules.Model;

namespace BindAudit.Reporting.Json;

/// <summary>JSON as our formats write it: indented by two, LF, escapes only where JSON or a terminal needs them.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = new ReadableEncoder(),
    };

    /// <summary>A writer over <paramref name="output"/>, which stays open.</summary>
    public static Utf8JsonWriter Over(Stream output) => new(output, Options);

    /// <summary>Ends the document with a line break.</summary>
    public static void End(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes an array of strings.</summary>
    public static void WriteStrings(
        this Utf8JsonWriter json,
        string name,
        IEnumerable<string> values
    )
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the entries of rule metadata as they are: each key with its list.</summary>
    public static void WriteEntries(this Utf8JsonWriter json, ImmutableArray<MetadataEntry> entries)
    {
        foreach (var (key, values) in entries)
        {
            json.WriteStrings(key, values);
        }
    }
}
