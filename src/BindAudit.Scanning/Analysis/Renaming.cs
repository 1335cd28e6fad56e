using System.Collections.Generic;
using System.Text;
using BindAudit.Scanning.Reading;

namespace BindAudit.Scanning.Analysis;

/// <summary>Finds the files that may use what rules speak of under a name that another file gave it: a subclass, an alias.</summary>
internal sealed class Renaming
{
    private readonly NeedIndex _index;
    private readonly int _count;
    private readonly ImportGraph _graph;
    private readonly FileEvidence[] _evidence;
    private readonly BitSet[] _roots;
    private readonly BitSet[] _renamed;
    private readonly HashSet<string?>?[] _names;
    private readonly Dictionary<int, List<int>> _importers = [];
    private readonly CodeReader _reader = new();
    private bool _hasGiven;

    internal Renaming(
        Prefilter prefilter,
        ImportGraph graph,
        FileEvidence[] evidence,
        BitSet[] roots
    )
    {
        (_index, _graph, _evidence, _roots) = (prefilter.Index, graph, evidence, roots);
        _count = prefilter.Needs.Count;
        _names = new HashSet<string?>?[graph.Count];
        _renamed = new BitSet[graph.Count];
        for (var file = 0; file < _renamed.Length; file++)
        {
            _renamed[file] = new BitSet(_count);
        }
    }

    /// <summary>For each file the needs whose names may stand in it as others.</summary>
    internal IReadOnlyList<BitSet> Needs => _renamed;

    /// <summary>For each file these other names, null among them for any; null for none.</summary>
    internal IReadOnlyList<IReadOnlySet<string?>?> Names => _names;

    // PERF: made for the first name that is given; each takes 20 types of the runtime, and most small projects give none.
    private Dictionary<NameInFile, BitSet> Given => field ??= [];

    private Dictionary<NameInFile, IReadOnlyList<NewName>> NewNames => field ??= [];

    private Queue<NameInFile> Waiting => field ??= new();

    /// <summary>Follows the names through the files.</summary>
    internal Renaming Follow()
    {
        for (var file = 0; file < _evidence.Length; file++)
        {
            foreach (var name in _evidence[file].Words.NewNames)
            {
                var needs = NeedsOf(file, name.Word);
                if (!needs.IsEmpty)
                {
                    _hasGiven = true;
                    Give(new NameInFile(file, name.Name), needs);
                }
            }
        }

        if (_hasGiven)
        {
            FollowGiven();
        }

        return this;
    }

    private void FollowGiven()
    {
        while (Waiting.TryDequeue(out var given))
        {
            Follow(given, Given[given]);
        }
    }

    /// <summary>The needs that the word stands for in the file, which reaches their modules.</summary>
    private BitSet NeedsOf(int file, int word) => _index.RenamedBy(word, _roots[file]);

    private void Give(NameInFile given, BitSet needs)
    {
        if (!Given.TryGetValue(given, out var known))
        {
            Given.Add(given, known = new BitSet(_count));
        }

        if (known.Add(needs))
        {
            Waiting.Enqueue(given);
        }
    }

    /// <summary>A name that may be any can stand in every importer; a known one is looked for, and for the names that it gets there.</summary>
    private void Follow(NameInFile given, BitSet needs)
    {
        var importers = ImportersOf(given.File);
        if (given.Name is not { } name)
        {
            foreach (var importer in importers)
            {
                Note(importer, name: null, needs);
            }

            return;
        }

        var hash = NameHash.Of(Encoding.UTF8.GetBytes(name));
        foreach (var importer in importers)
        {
            if (!_evidence[importer].Words.Sketch.MayHold(hash))
            {
                continue;
            }

            Note(importer, name, needs);
            foreach (var other in NewNamesOf(new NameInFile(importer, name), given.File))
            {
                Give(new NameInFile(importer, other.Name), needs);
            }
        }
    }

    private void Note(int file, string? name, BitSet needs)
    {
        _renamed[file].Add(needs);
        (_names[file] ??= []).Add(name);
    }

    private List<int> ImportersOf(int file)
    {
        if (!_importers.TryGetValue(file, out var importers))
        {
            _importers[file] = importers = _graph.ImportersOf(file, int.MaxValue);
        }

        return importers;
    }

    private IReadOnlyList<NewName> NewNamesOf(NameInFile given, int definer)
    {
        if (!NewNames.TryGetValue(given, out var names))
        {
            NewNames[given] = names = ReadNewNames(given, isOwn: given.File == definer);
        }

        return names;
    }

    private IReadOnlyList<NewName> ReadNewNames(NameInFile given, bool isOwn)
    {
        var sought = new SoughtWords();
        sought.AddWord(given.Name!);
        var names = new BitSet(sought.Count);
        names.Add(0);
        var words = _reader.ReadTwice(
            _graph.PathOf(given.File),
            new WordTable(sought.Words),
            (length, imports, code) =>
                new FileWords(sought, names, length, imports)
                {
                    AreBareKnown = isOwn || imports.HasStar,
                    Code = code,
                }
        );
        return words?.NewNames ?? [];
    }

    /// <summary>A name that a file gives; null for any.</summary>
    private sealed record NameInFile(int File, string? Name);
}
