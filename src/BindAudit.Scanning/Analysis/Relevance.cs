using System;
using System.Collections.Generic;
using System.Threading;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Threading;

namespace BindAudit.Scanning.Analysis;

/// <summary>Says which files a rule may match in, from the words in them and from who imports whom.</summary>
/// <remarks>
/// A file matters when some rule finds in it the name of what it calls, and can reach the library: by its own imports or those of
/// the modules that it imports, where an object may come from, or by those of the modules that call its functions. What another
/// module gave a new name (a subclass, an alias) needs no name here.
/// </remarks>
internal sealed class Relevance
{
    private readonly Prefilter _prefilter;
    private readonly ImportGraph _graph;
    private readonly FileEvidence[] _evidence;
    private readonly BitSet[] _roots;
    private readonly BitSet[] _texts;
    private readonly Renaming _renaming;

    private Relevance(Prefilter prefilter, ImportGraph graph, FileEvidence[] evidence, int jobs)
    {
        _prefilter = prefilter;
        _graph = graph;
        _evidence = evidence;
        _roots = Spread(file => evidence[file].Roots);
        LookAgain(jobs);
        _texts = AsksForTexts() ? Spread(SaidBy) : [];
        _renaming = new Renaming(prefilter, graph, evidence, _roots).Follow();
    }

    /// <summary>The files that matter, by absolute path. O((files + imports) × rules / 64).</summary>
    internal static Dictionary<string, FileRelevance> Of(
        Prefilter prefilter,
        ImportGraph graph,
        IReadOnlyDictionary<string, FileSurvey> surveys,
        int jobs = 1
    )
    {
        var evidence = new FileEvidence[graph.Count];
        for (var file = 0; file < evidence.Length; file++)
        {
            evidence[file] = surveys[graph.PathOf(file)].Evidence;
        }

        var relevance = new Relevance(prefilter, graph, evidence, jobs);
        var relevant = new Dictionary<string, FileRelevance>();
        for (var file = 0; file < evidence.Length; file++)
        {
            var met = evidence[file].IsOpaque ? null : relevance.MetBy(file);
            if (met is not null || evidence[file].IsOpaque)
            {
                relevant.Add(
                    graph.PathOf(file),
                    new FileRelevance(met, relevance._renaming.Names[file])
                );
            }
        }

        return relevant;
    }

    /// <summary>Looks at the tokens of the files that seem to give other names to what rules speak of, or to say the texts that they ask for.</summary>
    private void LookAgain(int jobs)
    {
        var next = -1;
        Workers.RunShallow(Math.Min(Workers.CountOf(jobs), _evidence.Length), _ => Work());

        void Work()
        {
            var reader = new CodeReader();
            for (var file = Take(); file < _evidence.Length; file = Take())
            {
                if (!_evidence[file].IsOpaque && (GivesNames(file) || !SaidBy(file).IsEmpty))
                {
                    var path = _graph.PathOf(file);
                    _evidence[file] = _prefilter.LookAgain(_evidence[file], reader, path);
                }
            }
        }

        int Take() => Interlocked.Increment(ref next);
    }

    /// <summary>Whether a file seems to give other names to what rules speak of.</summary>
    private bool GivesNames(int file)
    {
        foreach (var name in _evidence[file].Words.NewNames)
        {
            if (!_prefilter.Index.RenamedBy(name.Word, _roots[file]).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool AsksForTexts()
    {
        foreach (var needs in _prefilter.Needs)
        {
            if (needs.AskForTexts)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The needs whose text the file says.</summary>
    private BitSet SaidBy(int file) => _prefilter.Index.SaidIn(_evidence[file].Words);

    /// <summary>The needs that the file meets; null for none.</summary>
    private BitSet? MetBy(int file)
    {
        BitSet? met = null;
        BitSet? roots = null;
        BitSet? texts = null;
        var needs = _prefilter.Needs;
        var named = _prefilter.Index.NamedIn(_evidence[file].Words);
        named.Add(_renaming.Needs[file]);
        for (var at = named.Next(0); at >= 0; at = named.Next(at + 1))
        {
            if (
                needs[at].Trigger.IsFor(NameOf(_graph.PathOf(file)))
                && needs[at].Roots?.Meets(roots ??= ReachableFrom(file, _roots)) != false
                && (!needs[at].AskForTexts || (texts ??= ReachableFrom(file, _texts)).Contains(at))
            )
            {
                (met ??= new BitSet(needs.Count)).Add(at);
            }
        }

        return met;
    }

    private static ReadOnlySpan<char> NameOf(string path) => path.AsSpan(path.LastIndexOf('/') + 1);

    /// <summary>What the file or one of its callers reaches.</summary>
    private BitSet ReachableFrom(int file, BitSet[] sets)
    {
        var all = new BitSet(sets[file].Bound);
        all.Add(sets[file]);
        foreach (var importer in _graph.ImportersOf(file, ProjectModules.MostImporters))
        {
            all.Add(sets[importer]);
        }

        return all;
    }

    /// <summary>What each file has, with what those have that it imports, directly or through others.</summary>
    private BitSet[] Spread(Func<int, BitSet> own)
    {
        var spread = new BitSet[_graph.Count];
        var waiting = new List<int>();
        for (var file = 0; file < spread.Length; file++)
        {
            var bits = own(file);
            spread[file] = new BitSet(bits.Bound);
            spread[file].Add(bits);
            waiting.Add(file);
        }

        while (waiting.Count > 0)
        {
            var file = waiting[^1];
            waiting.RemoveAt(waiting.Count - 1);
            foreach (var importer in _graph.DirectImportersOf(file))
            {
                if (spread[importer].Add(spread[file]))
                {
                    waiting.Add(importer);
                }
            }
        }

        return spread;
    }
}
