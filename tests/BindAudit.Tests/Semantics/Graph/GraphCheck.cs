using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Semantics.Graph;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Tests.Semantics.Graph;

/// <summary>Call graphs of programs in a test.</summary>
internal static class GraphCheck
{
    /// <summary>The graph of files by their paths.</summary>
    public static CallGraph Of(
        IReadOnlyDictionary<string, string> sources,
        string? package = null
    ) => CallGraph.Of(sources.Select(file => SummaryOf(file.Key, file.Value)), package);

    /// <summary>The graph of one file.</summary>
    public static CallGraph Of(string source) =>
        Of(new Dictionary<string, string> { ["main.py"] = source });

    /// <summary>What one file's <paramref name="caller"/> calls, sorted, joined by blanks.</summary>
    public static void Calls(string source, string caller, string expected) =>
        Xunit.Assert.Equal(
            expected,
            string.Join(
                ' ',
                Of(source)
                    .Edges.Where(edge => edge.From.Name == caller)
                    .Select(edge => edge.To.Name)
            )
        );

    /// <summary>A line for each caller of the scan.</summary>
    public static List<string> LinesOf(CallGraph graph)
    {
        var callees = graph.Edges.ToLookup(edge => edge.From, edge => edge.To.Name);
        return
        [
            .. graph
                .Nodes.Where(node => node.IsScanned)
                .Select(node => Line(node.Name, callees[node])),
        ];
    }

    public static string Line(string caller, IEnumerable<string> callees) =>
        $"{caller}: {string.Join(' ', callees)}";

    private static ModuleSummary SummaryOf(string path, string source)
    {
        var name = path[..path.LastIndexOf('.')].Replace('/', '.');
        var isPackage = name.EndsWith("__init__", StringComparison.Ordinal);
        return ModuleSummary.ForGraph(
            SyntaxTree.Parse(SourceText.From(source)),
            path,
            isPackage && name.Length > 8 ? name[..^9] : name,
            isPackage
        );
    }
}
