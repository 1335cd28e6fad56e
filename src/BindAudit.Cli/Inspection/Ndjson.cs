using System;
using System.Buffers;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BindAudit.Scanning.Notebooks;
using BindAudit.Text;

namespace BindAudit.Cli.Inspection;

/// <summary>One JSON object a line, written in large pieces.</summary>
internal sealed class Ndjson : IDisposable
{
    private const int FlushAt = 1 << 16;

    // Beyond what the highest tree needs.
    private const int MaximumDepth = 100_000;

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to <paramref name="output"/> and closes it.</summary>
    public Ndjson(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(
            _buffer,
            new JsonWriterOptions
            {
                SkipValidation = true,
                MaxDepth = MaximumDepth,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
    }

    /// <summary>The writer of the object that was begun.</summary>
    public Utf8JsonWriter Json => _json;

    /// <summary>The notebook of the objects that follow, whose places are told by cell; null where they stand in a source.</summary>
    public Notebook? Notebook { get; set; }

    /// <summary>Begins an object with its path.</summary>
    /// <param name="path">As <see cref="PathOf"/> gives it.</param>
    public void Begin(JsonEncodedText path)
    {
        _json.WriteStartObject();
        _json.WriteString("path"u8, path);
    }

    /// <summary>A path, escaped once for all objects of its file.</summary>
    public static JsonEncodedText PathOf(string path) =>
        JsonEncodedText.Encode(path, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>Writes <c>[line, column]</c>, the line one-based, the column zero-based.</summary>
    public void Position(ReadOnlySpan<byte> name, LinePosition position)
    {
        var line = position.Line;
        if (Notebook?.CellLineOf(line) is { } cell)
        {
            line = cell.Line;
            if (name.SequenceEqual("start"u8))
            {
                _json.WriteNumber("cell"u8, cell.Cell);
            }
        }

        _json.WriteStartArray(name);
        _json.WriteNumberValue(line + 1);
        _json.WriteNumberValue(position.Column);
        _json.WriteEndArray();
    }

    /// <summary>Writes a piece of source; ill-formed UTF-8 becomes U+FFFD.</summary>
    public void Source(ReadOnlySpan<byte> name, SourceText text, TextSpan span)
    {
        var bytes = text[span];
        if (Utf8.IsValid(bytes))
        {
            _json.WriteString(name, bytes);
        }
        else
        {
            _json.WriteString(name, text.StringOf(span));
        }
    }

    /// <summary>Ends the object and its line.</summary>
    public void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _buffer.GetSpan(1)[0] = (byte)'\n';
        _buffer.Advance(1);
        if (_buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Hands everything to the stream.</summary>
    public void Flush()
    {
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _output.Dispose();
    }
}
