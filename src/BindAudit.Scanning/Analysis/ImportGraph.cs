using System.Collections.Generic;

namespace BindAudit.Scanning.Analysis;

/// <summary>Which files of the project import which; immutable once built.</summary>
internal sealed class ImportGraph
{
    /// <summary>How many modules may stand between a call and the file that imports the library: <c>run.py</c> imports <c>shop</c>, which imports <c>shop.factory</c>, which imports Flask.</summary>
    /// <remarks>Holds only where more than <see cref="MostFiles"/> files import such a file: one use of a library must not make a whole large package relevant.</remarks>
    internal const int MostHops = 2;

    /// <summary>As many files may be relevant through any number of imports.</summary>
    internal const int MostFiles = 256;

    private readonly Dictionary<string, List<string>> _importers = [];
    private readonly HashSet<string> _relevant = [];
    private readonly HashSet<string> _connected = [];

    private ImportGraph() { }

    /// <summary>The graph of <paramref name="surveys"/>, by absolute path. O(imports).</summary>
    internal static ImportGraph Of(IReadOnlyDictionary<string, FileSurvey> surveys)
    {
        var graph = new ImportGraph();
        var reached = new List<string>();
        var alone = new List<string>();
        foreach (var (path, survey) in surveys)
        {
            foreach (var imported in survey.Imports)
            {
                graph.AddImporter(imported, path);
            }

            if (survey.NamesLibrary)
            {
                reached.Add(path);
            }
            else if (survey.MayMatch)
            {
                alone.Add(path);
            }
        }

        graph.Reach(reached, graph._connected, int.MaxValue);
        var isSmall = graph._connected.Count <= MostFiles;
        graph.Reach(reached, graph._relevant, isSmall ? int.MaxValue : MostHops);
        graph._relevant.UnionWith(alone);
        graph.ReachPrograms(surveys);
        return graph;
    }

    /// <summary>Whether the file may match itself, or imports one that may, directly or through few others: what it calls can come from there.</summary>
    internal bool IsRelevant(string path) => _relevant.Contains(path);

    /// <summary>Whether the file is left out only for its distance from a file that names a library.</summary>
    internal bool IsTooFar(string path) => _connected.Contains(path) && !IsRelevant(path);

    /// <summary>The file and all that import it, directly or through others, in the order of their paths.</summary>
    internal List<string> ImportersOf(string path)
    {
        var found = new HashSet<string>();
        Reach([path], found, int.MaxValue);
        List<string> ordered = [.. found];
        ordered.Sort(string.CompareOrdinal);
        return ordered;
    }

    /// <summary>A program is started where a function that starts programs comes from, and named there, in what that imports, or in what imports it.</summary>
    private void ReachPrograms(IReadOnlyDictionary<string, FileSurvey> surveys)
    {
        var (starters, speakers) = (new List<string>(), new List<string>());
        foreach (var (path, survey) in surveys)
        {
            if (survey.SpeaksOfPrograms)
            {
                speakers.Add(path);
            }

            if (survey.StartsPrograms)
            {
                starters.Add(path);
            }
        }

        if (speakers.Count == 0)
        {
            return;
        }

        var (starting, all) = (new HashSet<string>(), new HashSet<string>());
        Reach(starters, starting, int.MaxValue);
        Reach(speakers, all, int.MaxValue, surveys);
        var near = all;
        if (all.Count > MostFiles)
        {
            Reach(speakers, near = [], MostHops, surveys);
        }

        foreach (var path in all)
        {
            if (starting.Contains(path))
            {
                _connected.Add(path);
                if (near.Contains(path))
                {
                    _relevant.Add(path);
                }
            }
        }
    }

    private void AddImporter(string imported, string importer)
    {
        if (!_importers.TryGetValue(imported, out var importers))
        {
            _importers[imported] = importers = [];
        }

        importers.Add(importer);
    }

    /// <summary>Adds the files and their importers, hop by hop; with <paramref name="surveys"/> also what they import.</summary>
    private void Reach(
        List<string> files,
        HashSet<string> reached,
        int hops,
        IReadOnlyDictionary<string, FileSurvey>? surveys = null
    )
    {
        for (var hop = 0; hop <= hops && files.Count > 0; hop++)
        {
            var next = new List<string>();
            foreach (var path in files)
            {
                if (!reached.Add(path))
                {
                    continue;
                }

                if (_importers.TryGetValue(path, out var importers))
                {
                    next.AddRange(importers);
                }

                if (surveys is not null && surveys.TryGetValue(path, out var survey))
                {
                    next.AddRange(survey.Imports);
                }
            }

            files = next;
        }
    }
}
