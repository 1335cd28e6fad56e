using System.Collections.Generic;
using BindAudit.Scanning.Reading;

namespace BindAudit.Scanning.Analysis;

/// <summary>Which files of the project import which; immutable once built.</summary>
internal sealed class ImportGraph
{
    private readonly Dictionary<string, int> _numbers;
    private readonly string[] _paths;
    private readonly NameSketch[] _sketches;
    private readonly List<int>[] _importers;

    /// <summary>The graph of <paramref name="surveys"/>, by absolute path. O(imports).</summary>
    internal ImportGraph(IReadOnlyDictionary<string, FileSurvey> surveys)
    {
        var count = CountOf(surveys);
        _numbers = new Dictionary<string, int>(count);
        _paths = new string[count];
        _sketches = new NameSketch[count];
        _importers = new List<int>[count];
        foreach (var (path, survey) in surveys)
        {
            var number = _numbers.Count;
            _paths[number] = path;
            _sketches[number] = survey.Evidence.Words.Sketch;
            _importers[number] = [];
            _numbers.Add(path, number);
        }

        foreach (var (path, survey) in surveys)
        {
            foreach (var imported in survey.Imports)
            {
                _importers[_numbers[imported]].Add(_numbers[path]);
            }
        }
    }

    /// <summary>The number of files; theirs are the numbers below it.</summary>
    internal int Count => _paths.Length;

    // PERF: a concurrent dictionary locks all of itself to be counted, and loads what traces that.
    private static int CountOf(IReadOnlyDictionary<string, FileSurvey> surveys)
    {
        var count = 0;
        foreach (var _ in surveys)
        {
            count++;
        }

        return count;
    }

    internal string PathOf(int file) => _paths[file];

    /// <summary>Whether the file at <paramref name="path"/> may hold the name with that <see cref="NameHash"/>.</summary>
    internal bool MayHold(string path, uint hash) => _sketches[_numbers[path]].MayHold(hash);

    /// <summary>The files that import <paramref name="file"/> themselves.</summary>
    internal IReadOnlyList<int> DirectImportersOf(int file) => _importers[file];

    /// <summary>The file and all that import it, directly or through others, in the order of their paths; empty where these are more than <paramref name="most"/>.</summary>
    internal List<string> ImportersOf(string path, int most)
    {
        var ordered = new List<string>();
        if (_numbers.TryGetValue(path, out var file))
        {
            foreach (var importer in ImportersOf(file, most))
            {
                ordered.Add(_paths[importer]);
            }
        }

        ordered.Sort(string.CompareOrdinal);
        return ordered;
    }

    /// <summary>As the other one, by numbers and in no order.</summary>
    internal List<int> ImportersOf(int file, int most)
    {
        var seen = new HashSet<int> { file };
        var found = new List<int> { file };
        for (var at = 0; at < found.Count; at++)
        {
            foreach (var importer in _importers[found[at]])
            {
                if (seen.Add(importer))
                {
                    found.Add(importer);
                }
            }

            if (found.Count > most)
            {
                return [];
            }
        }

        return found;
    }
}
