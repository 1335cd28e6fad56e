using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using BindAudit.LanguageServer.Actions;
using BindAudit.LanguageServer.Framing;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;
using BindAudit.Text;

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

    /// <summary>Answers a request for code actions (Language Server Protocol 3.17, <c>textDocument/codeAction</c>).</summary>
    public void Offer(
        JsonElement id,
        string uri,
        SourceText? text,
        IReadOnlyList<CodeAction> actions
    ) =>
        Answer(
            id,
            json =>
            {
                json.WriteStartArray();
                foreach (var action in actions)
                {
                    WriteAction(json, uri, text, action);
                }

                json.WriteEndArray();
            }
        );

    private static void WriteAction(
        Utf8JsonWriter json,
        string uri,
        SourceText? text,
        CodeAction action
    )
    {
        json.WriteStartObject();
        json.WriteString("title"u8, action.Title);
        json.WriteString("kind"u8, "quickfix"u8);
        json.WriteBoolean("isPreferred"u8, action.IsPreferred);
        json.WriteStartArray("diagnostics"u8);
        WriteDiagnostic(json, action.Found);
        json.WriteEndArray();
        json.WriteStartObject("edit"u8);
        json.WriteStartObject("changes"u8);
        json.WriteStartArray(uri);
        foreach (var change in action.File.Changes)
        {
            json.WriteStartObject();
            json.WriteStartObject("range"u8);
            WritePosition(json, "start", text, change.Span.Start);
            WritePosition(json, "end", text, change.Span.End);
            json.WriteEndObject();
            json.WriteString("newText"u8, change.NewBytes.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The position of a byte of the document; characters count UTF-16 units.</summary>
    private static void WritePosition(
        Utf8JsonWriter json,
        string name,
        SourceText? text,
        int offset
    )
    {
        var line = text?.Lines.LineOf(offset) ?? 0;
        var start = text?.Lines.StartOf(line) ?? 0;
        var before = text?.StringOf(TextSpan.FromBounds(start, offset)) ?? "";
        WritePosition(json, name, line, before.Length);
    }

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
