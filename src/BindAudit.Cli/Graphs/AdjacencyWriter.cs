using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using BindAudit.Semantics.Graph;

namespace BindAudit.Cli.Graphs;

/// <summary>PyCG's simple JSON: every caller of the scan with its callees, sorted.</summary>
internal static class AdjacencyWriter
{
    private const int Buffered = 1 << 16;

    public static void Write(CallGraph graph, Stream output)
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
        var edge = 0;
        foreach (var node in graph.Nodes)
        {
            if (node.IsScanned)
            {
                json.WriteStartArray(node.Name);
                WriteCallees(json, node, graph.Edges, ref edge);
                json.WriteEndArray();
                if (json.BytesPending > Buffered)
                {
                    json.Flush();
                }
            }
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Nodes and edges are in the same order, so that both are walked once.</summary>
    private static void WriteCallees(
        Utf8JsonWriter json,
        GraphNode node,
        IReadOnlyList<GraphEdge> edges,
        ref int edge
    )
    {
        for (; edge < edges.Count && edges[edge].From == node; edge++)
        {
            json.WriteStringValue(edges[edge].To.Name);
        }
    }
}
