using System;
using System.Buffers;
using System.Text.Json;
using BindAudit.LanguageServer.Framing;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.LanguageServer.Protocol;

/// <summary>Everything that the server says.</summary>
internal sealed class Outbox(MessageWriter writer)
{
    /// <summary>Answers a request with what <paramref name="write"/> writes as its result.</summary>
    public void Answer(JsonElement id, Action<Utf8JsonWriter> write) =>
        Send(json =>
        {
            WriteId(json, id);
            json.WritePropertyName("result"u8);
            write(json);
        });

    /// <summary>Answers with an error.</summary>
    public void Refuse(JsonElement? id, ErrorCode code, string message) =>
        Send(json =>
        {
            WriteId(json, id);
            json.WriteStartObject("error"u8);
            json.WriteNumber("code"u8, (int)code);
            json.WriteString("message"u8, message);
            json.WriteEndObject();
        });

    /// <summary>Publishes the findings in <paramref name="uri"/>; none takes away what was shown.</summary>
    public void Publish(string uri, ReadOnlyMemory<ReportedFinding> findings) =>
        Send(json =>
        {
            json.WriteString("method"u8, "textDocument/publishDiagnostics"u8);
            json.WriteStartObject("params"u8);
            json.WriteString("uri"u8, uri);
            json.WriteStartArray("diagnostics"u8);
            foreach (var finding in findings.Span)
            {
                WriteDiagnostic(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteDiagnostic(Utf8JsonWriter json, ReportedFinding found)
    {
        var place = found.Place;
        json.WriteStartObject();
        json.WriteStartObject("range"u8);
        WritePosition(json, "start", place.StartLine - 1, place.StartColumnUtf16 - 1);
        WritePosition(json, "end", place.EndLine - 1, place.EndColumnUtf16 - 1);
        json.WriteEndObject();
        json.WriteNumber("severity"u8, LevelOf(found.Finding.Severity));
        json.WriteString("code"u8, found.Finding.Rule.Id);
        json.WriteString("source"u8, "bindaudit"u8);
        json.WriteString("message"u8, found.Finding.Message);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int line, int character)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, line);
        json.WriteNumber("character"u8, character);
        json.WriteEndObject();
    }

    // Error, warning, information, hint.
    private static int LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Critical or Severity.High => 1,
            Severity.Medium => 2,
            Severity.Low => 3,
            _ => 4,
        };

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id"u8);
        if (id is { } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void Send(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            write(json);
            json.WriteEndObject();
        }

        writer.Write(buffer.WrittenSpan);
    }
}
