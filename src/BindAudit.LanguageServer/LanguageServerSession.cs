using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using BindAudit.LanguageServer.Actions;
using BindAudit.LanguageServer.Documents;
using BindAudit.LanguageServer.Framing;
using BindAudit.LanguageServer.Protocol;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Text;

namespace BindAudit.LanguageServer;

/// <summary>One client from its first message to its last: publishes findings as it opens, changes and closes documents.</summary>
public sealed class LanguageServerSession
{
    private readonly MessageReader _reader;
    private readonly Outbox _outbox;
    private readonly DocumentStore _documents = new();
    private readonly Func<string, SourceText, ScanResult> _scan;
    private readonly CodeActions _actions;
    private readonly string _version;
    private bool _isShutDown;

    /// <summary>A session that has not begun.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="scan">Scans the text of a document at a local path.</param>
    /// <param name="options">How it scans, for fixes.</param>
    /// <param name="version">The tool's version.</param>
    public LanguageServerSession(
        Stream input,
        Stream output,
        Func<string, SourceText, ScanResult> scan,
        ScanOptions options,
        string version
    )
    {
        _reader = new MessageReader(input);
        _outbox = new Outbox(new MessageWriter(output));
        _scan = scan;
        _actions = new CodeActions(options);
        _version = version;
    }

    /// <summary>Serves until <c>exit</c> or the end of the input.</summary>
    /// <returns>Whether the client said <c>shutdown</c> before it went.</returns>
    public bool Run()
    {
        while (_reader.Read() is { } message)
        {
            if (!Handle(message))
            {
                break;
            }
        }

        return _isShutDown;
    }

    private bool Handle(byte[] message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            return Handle(document.RootElement);
        }
        catch (JsonException)
        {
            _outbox.Refuse(null, ErrorCode.ParseError, "the message is not json");
            return true;
        }
    }

    private bool Handle(JsonElement message)
    {
        var id = message.Field("id");
        if (message.Field("method").Text() is not { } method)
        {
            if (id is null || message.Field("result") is null)
            {
                _outbox.Refuse(id, ErrorCode.InvalidRequest, "a method is expected");
            }

            return true;
        }

        if (method == "exit")
        {
            return false;
        }

        if (id is { } request)
        {
            Answer(request, method, message.Field("params") ?? default);
        }
        else
        {
            Notice(method, message.Field("params") ?? default);
        }

        return true;
    }

    private void Answer(JsonElement id, string method, JsonElement parameters)
    {
        switch (method)
        {
            case "initialize":
                _outbox.Answer(id, WriteCapabilities);
                break;
            case "textDocument/codeAction":
                var uri = parameters.Field("textDocument")?.Field("uri").Text() ?? "";
                _outbox.Offer(id, uri, _documents.Find(uri), ActionsOn(uri, parameters));
                break;
            case "shutdown":
                _isShutDown = true;
                _outbox.Answer(id, static json => json.WriteNullValue());
                break;
            default:
                _outbox.Refuse(id, ErrorCode.MethodNotFound, $"'{method}' is not served");
                break;
        }
    }

    private void Notice(string method, JsonElement parameters)
    {
        if (parameters.Field("textDocument")?.Field("uri").Text() is not { } uri)
        {
            return;
        }

        switch (method)
        {
            case "textDocument/didOpen":
                Take(uri, parameters.Field("textDocument")?.Field("text").Text());
                break;
            case "textDocument/didChange":
                Take(uri, LastTextOf(parameters.Field("contentChanges")));
                break;
            case "textDocument/didSave":
                Publish(uri);
                break;
            case "textDocument/didClose":
                _documents.Close(uri);
                _outbox.Publish(uri, default);
                break;
            default:
                break;
        }
    }

    private void Take(string uri, string? text)
    {
        if (text is not null)
        {
            _documents.Put(uri, text);
            Publish(uri);
        }
    }

    private void Publish(string uri)
    {
        if (_documents.Find(uri) is { } text)
        {
            _outbox.Publish(uri, _scan(DocumentPath.Of(uri), text).Findings.AsMemory());
        }
    }

    private IReadOnlyList<CodeAction> ActionsOn(string uri, JsonElement parameters)
    {
        var range = parameters.Field("range");
        return
            _documents.Find(uri) is { } text
            && range?.Field("start")?.Field("line").Number() is { } first
            && range?.Field("end")?.Field("line").Number() is { } last
            ? _actions.On(_scan(DocumentPath.Of(uri), text), text, first, last)
            : [];
    }

    private static string? LastTextOf(JsonElement? changes)
    {
        string? text = null;
        if (changes is { ValueKind: JsonValueKind.Array } array)
        {
            foreach (var change in array.EnumerateArray())
            {
                text = change.Field("text").Text() ?? text;
            }
        }

        return text;
    }

    private void WriteCapabilities(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities"u8);
        json.WriteStartObject("textDocumentSync"u8);
        json.WriteBoolean("openClose"u8, true);
        json.WriteNumber("change"u8, 1);
        json.WriteBoolean("save"u8, true);
        json.WriteEndObject();
        json.WriteStartObject("codeActionProvider"u8);
        json.WriteStartArray("codeActionKinds"u8);
        json.WriteStringValue("quickfix"u8);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo"u8);
        json.WriteString("name"u8, "bindaudit"u8);
        json.WriteString("version"u8, _version);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
