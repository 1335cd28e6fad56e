using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using BindAudit.Semantics.Graph;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Cli.Graphs;

/// <summary>The rich form: nodes with kind and definitions, edges with call sites; lines and columns one-based, columns in code points.</summary>
internal sealed class GraphJsonWriter(IReadOnlyDictionary<string, SourceText> texts)
{
    private const int FlushAt = 1 << 16;

    public void Write(CallGraph graph, Stream output)
    {
        using var json = new Utf8JsonWriter(
            output,
            new JsonWriterOptions
            {
                Indented = true,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
        json.WriteStartObject();
        json.WriteNumber("version"u8, 1);
        json.WriteStartArray("nodes"u8);
        foreach (var node in graph.Nodes)
        {
            Write(json, node);
        }

        json.WriteEndArray();
        json.WriteStartArray("edges"u8);
        foreach (var edge in graph.Edges)
        {
            Write(json, edge);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void Write(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, node.Name);
        json.WriteString("kind"u8, WordOf(node.Kind));
        WritePlaces(json, "definitions"u8, node.Places);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, GraphEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("from"u8, edge.From.Name);
        json.WriteString("to"u8, edge.To.Name);
        WritePlaces(json, "sites"u8, edge.Sites);
        json.WriteEndObject();
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
    }

    private void WritePlaces(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        IReadOnlyList<SourcePlace> places
    )
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            var start = texts[place.Path].PositionOf(place.Span.Start);
            json.WriteStartObject();
            json.WriteString("path"u8, place.Path);
            json.WriteNumber("line"u8, start.Line + 1);
            json.WriteNumber("column"u8, start.Column + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordOf(GraphNodeKind kind) =>
        kind switch
        {
            GraphNodeKind.Module => "module",
            GraphNodeKind.Function => "function",
            GraphNodeKind.Method => "method",
            GraphNodeKind.Lambda => "lambda",
            GraphNodeKind.External => "external",
            _ => "builtin",
        };
}
