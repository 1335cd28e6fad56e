using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using BindAudit.Semantics.Graph;

namespace BindAudit.Cli.Graphs;

/// <summary>A Mermaid flowchart: nodes are numbered, since names hold what identifiers must not.</summary>
internal static class MermaidWriter
{
    public static void Write(CallGraph graph, TextWriter output)
    {
        output.WriteLine("flowchart LR");
        var numbers = new Dictionary<GraphNode, string>();
        foreach (var node in graph.Nodes)
        {
            var number = "n" + numbers.Count.ToString(CultureInfo.InvariantCulture);
            numbers[node] = number;
            var (open, close) = ShapeOf(node.Kind);
            output.WriteLine($"  {number}{open}\"{Escape(node.Name)}\"{close}");
        }

        foreach (var edge in graph.Edges)
        {
            output.WriteLine($"  {numbers[edge.From]} --> {numbers[edge.To]}");
        }
    }

    private static (string Open, string Close) ShapeOf(GraphNodeKind kind) =>
        kind switch
        {
            GraphNodeKind.Module => ("[[", "]]"),
            GraphNodeKind.External or GraphNodeKind.Builtin => ("([", "])"),
            _ => ("[", "]"),
        };

    /// <summary>Entity codes for what Mermaid or the page around it would read as markup.</summary>
    private static string Escape(string name) =>
        name.Replace("#", "#35;", StringComparison.Ordinal)
            .Replace("&", "#amp;", StringComparison.Ordinal)
            .Replace("\"", "#quot;", StringComparison.Ordinal)
            .Replace("<", "#lt;", StringComparison.Ordinal)
            .Replace(">", "#gt;", StringComparison.Ordinal)
            .Replace("_", "#95;", StringComparison.Ordinal)
            .Replace("*", "#42;", StringComparison.Ordinal);
}
