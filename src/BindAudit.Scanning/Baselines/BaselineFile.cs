using System;
using System.Collections.Immutable;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BindAudit.Scanning.Baselines;

/// <summary>A baseline as JSON: an entry a line, so that it can be read in a diff and merged.</summary>
public static class BaselineFile
{
    private const int Version = 1;

    private static readonly JsonWriterOptions OneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="FormatException">It is none; says why, on one line.</exception>
    public static Baseline Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException(
                $"this is not JSON: line {(error.LineNumber ?? 0) + 1}",
                error
            );
        }
        catch (Exception error)
            when (error
                    is InvalidOperationException
                        or System.Collections.Generic.KeyNotFoundException
            )
        {
            throw new FormatException("this is not a baseline of bindaudit", error);
        }
    }

    /// <summary>Writes <paramref name="baseline"/>; lines end with LF.</summary>
    public static void Write(Baseline baseline, Stream output)
    {
        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"{{\n  \"version\": {Version},\n  \"findings\": [");
        for (var at = 0; at < baseline.Entries.Length; at++)
        {
            var comma = at + 1 < baseline.Entries.Length ? "," : "";
            writer.WriteLine($"    {LineOf(baseline.Entries[at])}{comma}");
        }

        writer.WriteLine("  ]\n}");
    }

    private static Baseline Read(JsonElement root)
    {
        if (root.GetProperty("version").GetInt32() != Version)
        {
            throw new FormatException("this baseline was written by another version of bindaudit");
        }

        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var entry in root.GetProperty("findings").EnumerateArray())
        {
            entries.Add(
                new BaselineEntry(
                    entry.GetProperty("path").GetString() ?? "",
                    entry.GetProperty("rule").GetString() ?? "",
                    entry.GetProperty("caller").GetString() ?? "",
                    entry.GetProperty("callee").GetString() ?? "",
                    entry.GetProperty("value").GetString(),
                    entry.GetProperty("count").GetInt32(),
                    entry.GetProperty("key").GetString() ?? ""
                )
            );
        }

        return new Baseline(entries.ToImmutable());
    }

    private static string LineOf(BaselineEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, OneLine))
        {
            json.WriteStartObject();
            json.WriteString("path", entry.Path);
            json.WriteString("rule", entry.Rule);
            json.WriteString("caller", entry.Caller);
            json.WriteString("callee", entry.Callee);
            json.WriteString("value", entry.Value);
            json.WriteNumber("count", entry.Count);
            json.WriteString("key", entry.Key);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
