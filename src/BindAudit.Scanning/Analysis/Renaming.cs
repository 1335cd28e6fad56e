using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using BindAudit.Scanning.Reading;

namespace BindAudit.Scanning.Analysis;

/// <summary>Finds the files that may use what rules speak of under a name that another file gave it: a subclass, an alias.</summary>
internal sealed class Renaming
{
    private readonly IReadOnlyList<Needs> _needs;
    private readonly ImportGraph _graph;
    private readonly FileEvidence[] _evidence;
    private readonly BitSet[] _roots;
    private readonly BitSet[] _renamed;
    private readonly Dictionary<int, List<int>> _importers = [];
    private readonly HashSet<(int File, string? Name, int Need)> _seen = [];
    private readonly Queue<(int File, string? Name, int Need)> _waiting = new();
    private readonly FileReader _reader = new();

    internal Renaming(
        IReadOnlyList<Needs> needs,
        ImportGraph graph,
        FileEvidence[] evidence,
        BitSet[] roots
    )
    {
        (_needs, _graph, _evidence, _roots) = (needs, graph, evidence, roots);
        _renamed = new BitSet[graph.Count];
        for (var file = 0; file < _renamed.Length; file++)
        {
            _renamed[file] = new BitSet(needs.Count);
        }
    }

    /// <summary>For each file the needs whose names may stand in it as others.</summary>
    internal BitSet[] Of()
    {
        for (var file = 0; file < _evidence.Length; file++)
        {
            foreach (var name in _evidence[file].Words.NewNames)
            {
                AddAll(file, name);
            }
        }

        while (_waiting.TryDequeue(out var given))
        {
            Follow(given.File, given.Name, given.Need);
        }

        return _renamed;
    }

    private void AddAll(int file, NewName name)
    {
        for (var need = 0; need < _needs.Count; need++)
        {
            if (_needs[need].Name(name.Word) && _needs[need].Roots?.Meets(_roots[file]) != false)
            {
                Add(file, name.Name, need);
            }
        }
    }

    private void Add(int file, string? name, int need)
    {
        if (_seen.Add((file, name, need)))
        {
            _waiting.Enqueue((file, name, need));
        }
    }

    /// <summary>A name that may be any can stand in every importer; a known one is looked for, and for the names that it gets there.</summary>
    private void Follow(int file, string? name, int need)
    {
        var bytes = Encoding.UTF8.GetBytes(name ?? "");
        var hash = name is null ? 0 : NameHash.Of(bytes);
        foreach (var importer in ImportersOf(file))
        {
            if (name is null)
            {
                _renamed[importer].Add(need);
            }
            else if (_evidence[importer].Words.Sketch.MayHold(hash))
            {
                _renamed[importer].Add(need);
                foreach (var other in NewNamesOf(importer, name, isOwn: importer == file))
                {
                    Add(importer, other.Name, need);
                }
            }
        }
    }

    private List<int> ImportersOf(int file)
    {
        if (!_importers.TryGetValue(file, out var importers))
        {
            _importers[file] = importers = _graph.ImportersOf(file, int.MaxValue);
        }

        return importers;
    }

    private IReadOnlyList<NewName> NewNamesOf(int file, string name, bool isOwn)
    {
        try
        {
            var bytes = _reader.Read(_graph.PathOf(file));
            var imports = ImportScan.Of(bytes);
            var sought = new SoughtWords();
            sought.AddWord(name);
            var names = new BitSet(sought.Count);
            names.Add(sought.NumberOf(name));
            var words = new FileWords(sought, names, bytes.Length, imports)
            {
                AreBareKnown = isOwn || imports.HasStar,
            };
            new WordTable([name]).Find(bytes, words);
            return words.Complete().NewNames;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
