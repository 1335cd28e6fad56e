using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph;

namespace BindAudit.Cli.Graphs;

/// <summary>Finds the node that somebody means: by its name, by the name under which the folder is imported, or by the last parts of it.</summary>
internal static class NodeSearch
{
    private const int MostNamed = 4;

    /// <summary>The full name of the node.</summary>
    /// <param name="graph">Where.</param>
    /// <param name="package">The name of the folder where that is a package; else null.</param>
    /// <param name="written">What was written.</param>
    /// <param name="option">The option, for messages.</param>
    /// <exception cref="UsageException">None is meant, or several.</exception>
    public static string Find(CallGraph graph, string? package, string written, string option)
    {
        if (graph.Find(written) is not null)
        {
            return written;
        }

        if (
            package is not null
            && written.StartsWith(package + ".", StringComparison.Ordinal)
            && graph.Find(written[(package.Length + 1)..]) is { } inside
        )
        {
            return inside.Name;
        }

        return EndingWith(graph, "." + written) switch
        {
            [var only] => only,
            [] => throw new UsageException(
                $"{option}: the graph has no '{written}'{Suggestion.For(written, NamesOf(graph))}"
            ),
            var several => throw new UsageException(
                $"{option}: '{written}' may be {Listed(several)}; write more of the name"
            ),
        };
    }

    /// <summary>Nodes of the scan; where there are none, of what it calls.</summary>
    private static List<string> EndingWith(CallGraph graph, string ending)
    {
        var scanned = new List<string>();
        var others = new List<string>();
        foreach (var node in graph.Nodes)
        {
            if (node.Name.EndsWith(ending, StringComparison.Ordinal))
            {
                (node.IsScanned ? scanned : others).Add(node.Name);
            }
        }

        return scanned.Count > 0 ? scanned : others;
    }

    private static string Listed(List<string> names) =>
        names.Count <= MostNamed
            ? string.Join(", ", names[..^1]) + " or " + names[^1]
            : $"{string.Join(", ", names[..MostNamed])} or one of {names.Count - MostNamed} more";

    private static List<string> NamesOf(CallGraph graph)
    {
        var names = new List<string>(graph.Nodes.Count);
        foreach (var node in graph.Nodes)
        {
            names.Add(node.Name);
        }

        return names;
    }
}
