using System.Collections.Generic;

namespace BindAudit.Scanning.Analysis;

/// <summary>Which files of the project import which; immutable once built.</summary>
internal sealed class ImportGraph
{
    private readonly Dictionary<string, List<string>> _importers = [];
    private readonly HashSet<string> _relevant = [];

    private ImportGraph() { }

    /// <summary>The graph of <paramref name="surveys"/>, by absolute path. O(imports).</summary>
    internal static ImportGraph Of(IReadOnlyDictionary<string, FileSurvey> surveys)
    {
        var graph = new ImportGraph();
        var reached = new Stack<string>();
        foreach (var (path, survey) in surveys)
        {
            foreach (var imported in survey.Imports)
            {
                graph.AddImporter(imported, path);
            }

            if (survey.MayMatch)
            {
                reached.Push(path);
            }
        }

        graph.Reach(reached, graph._relevant);
        return graph;
    }

    /// <summary>Whether the file may match itself, or imports one that may, directly or through others: what it calls can come from there.</summary>
    internal bool IsRelevant(string path) => _relevant.Contains(path);

    /// <summary>The file and all that import it, directly or through others, in the order of their paths.</summary>
    internal List<string> ImportersOf(string path)
    {
        var found = new HashSet<string>();
        Reach(new Stack<string>([path]), found);
        List<string> ordered = [.. found];
        ordered.Sort(string.CompareOrdinal);
        return ordered;
    }

    private void AddImporter(string imported, string importer)
    {
        if (!_importers.TryGetValue(imported, out var importers))
        {
            _importers[imported] = importers = [];
        }

        importers.Add(importer);
    }

    private void Reach(Stack<string> open, HashSet<string> reached)
    {
        while (open.TryPop(out var path))
        {
            if (!reached.Add(path) || !_importers.TryGetValue(path, out var importers))
            {
                continue;
            }

            foreach (var importer in importers)
            {
                open.Push(importer);
            }
        }
    }
}
