using System;
using System.IO;
using BindAudit.Semantics.Graph;

namespace BindAudit.Cli.Graphs;

/// <summary>The DOT language of Graphviz.</summary>
internal static class DotWriter
{
    public static void Write(CallGraph graph, TextWriter output)
    {
        output.WriteLine("digraph calls {");
        output.WriteLine("  rankdir=LR;");
        output.WriteLine("  node [shape=box, style=rounded, fontname=\"sans-serif\"];");
        foreach (var node in graph.Nodes)
        {
            output.WriteLine($"  {Quote(node.Name)}{StyleOf(node.Kind)};");
        }

        foreach (var edge in graph.Edges)
        {
            output.WriteLine($"  {Quote(edge.From.Name)} -> {Quote(edge.To.Name)};");
        }

        output.WriteLine("}");
    }

    private static string StyleOf(GraphNodeKind kind) =>
        kind switch
        {
            GraphNodeKind.Module => " [shape=folder, style=solid]",
            GraphNodeKind.Lambda => " [style=\"rounded,dotted\"]",
            GraphNodeKind.External => " [style=\"rounded,dashed\"]",
            GraphNodeKind.Builtin => " [style=\"rounded,dashed\", color=gray, fontcolor=gray40]",
            _ => "",
        };

    /// <summary>A quoted string: a backslash is doubled, since Graphviz reads escapes in labels.</summary>
    private static string Quote(string name) =>
        "\""
        + name.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
        + "\"";
}
