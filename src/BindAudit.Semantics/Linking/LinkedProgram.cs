using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Linking;

/// <summary>Modules seen together: names resolved, calls and values evaluated on demand.</summary>
/// <remarks>One program is used by one thread; programs share nothing mutable.</remarks>
public sealed class LinkedProgram
{
    private const int MostImported = 128;
    private readonly IModuleSource? _source;
    private readonly Dictionary<string, ModuleNode> _byName = [];
    private readonly Dictionary<string, ModuleNode> _byPath = [];
    private readonly List<ModuleNode> _loaded = [];
    private int _followed;

    private LinkedProgram(List<ModuleSummary> summaries, IModuleSource? source)
    {
        _source = source;
        Evaluator = new Evaluator(this);
        var modules = ImmutableArray.CreateBuilder<LinkedModule>(summaries.Count);
        foreach (var summary in summaries)
        {
            var node = Load(summary);
            modules.Add(node);
            _byName.TryAdd(summary.Name, node);
        }

        Modules = modules.MoveToImmutable();
    }

    /// <summary>The modules that were linked, in the order of their paths; not those that were found on the way.</summary>
    public ImmutableArray<LinkedModule> Modules { get; }

    internal Evaluator Evaluator { get; }

    /// <summary>Whether modules that were not given can be found.</summary>
    internal bool HasSource => _source is not null;

    /// <summary>Last names of callees that somebody asks for; null where every callee matters. Only for these, callers in other files are looked for.</summary>
    public IReadOnlySet<string>? WantedNames { get; private init; }

    /// <summary>Every module that was loaded so far.</summary>
    internal List<ModuleNode> Loaded => _loaded;

    /// <summary>Every write to an attribute called <paramref name="name"/> in the modules loaded so far.</summary>
    public IReadOnlyList<AttributeWrite> AttributeWritesNamed(string name) => WritesNamed(name);

    /// <summary>Every value that is stored under <paramref name="key"/> in the modules loaded so far.</summary>
    public IReadOnlyList<ItemWrite> ItemWritesTo(string key)
    {
        var writes = new List<ItemWrite>();
        foreach (var module in _loaded)
        {
            foreach (var write in module.ItemWrites)
            {
                if (write.Key == key)
                {
                    writes.Add(write);
                }
            }
        }

        return writes;
    }

    /// <summary>Links <paramref name="summaries"/>; their order does not matter.</summary>
    /// <param name="summaries">The modules.</param>
    /// <param name="source">Where others are found when they are needed, or null.</param>
    /// <param name="wantedNames">See <see cref="WantedNames"/>.</param>
    public static LinkedProgram Link(
        IEnumerable<ModuleSummary> summaries,
        IModuleSource? source = null,
        IReadOnlySet<string>? wantedNames = null
    )
    {
        var ordered = new List<ModuleSummary>(summaries);
        ordered.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new LinkedProgram(ordered, source) { WantedNames = wantedNames };
    }

    /// <summary>Whether a callee of that name matters enough to look for it in other files.</summary>
    internal bool Wants(string? name) =>
        WantedNames is not { } wanted || (name is not null && wanted.Contains(name));

    internal List<WriteNode> WritesNamed(string name)
    {
        var writes = new List<WriteNode>();
        foreach (var module in _loaded)
        {
            foreach (var number in module.Summary.Names.WritesNamed(name))
            {
                writes.Add(module.WriteAt(number));
            }
        }

        return writes;
    }

    /// <summary>Every call whose callee is written with <paramref name="name"/> last.</summary>
    internal List<CallNode> CallsNamed(string name)
    {
        var calls = new List<CallNode>();
        foreach (var module in _loaded)
        {
            module.AddCallsNamed(name, calls);
        }

        return calls;
    }

    /// <summary>The module that an import in <paramref name="importer"/> reaches, or null.</summary>
    internal ModuleNode? FindModule(string name, ModuleNode importer)
    {
        if (_source is null)
        {
            return _byName.GetValueOrDefault(name);
        }

        if (!importer.Found.TryGetValue(name, out var node))
        {
            var summary = _source.Find(name, importer.Path);
            node = summary is null ? null : Load(summary);
            importer.Found[name] = node;
        }

        return node;
    }

    /// <summary>The module whose own name an import by <c>*</c> into <paramref name="module"/> brings, the last one winning; null where no module of the scan has it.</summary>
    internal ModuleNode? FindStarOwner(ModuleNode module, string name)
    {
        if (module.StarOwners.TryGetValue(name, out var known))
        {
            return known;
        }

        // A circle of star imports meets itself here and finds nothing.
        module.StarOwners[name] = null;
        ModuleNode? owner = null;
        foreach (var imported in module.Summary.StarImports)
        {
            if (FindModule(imported, module) is { } inside)
            {
                owner =
                    !Evaluator.Exports(inside, name) ? owner
                    : inside.Summary.Globals.ContainsKey(name) ? inside
                    : FindStarOwner(inside, name) ?? owner;
            }
        }

        module.StarOwners[name] = owner;
        return owner;
    }

    /// <summary>Loads what the modules import, directly and through others, up to a bound: an option may be declared in any of them.</summary>
    internal void LoadImports()
    {
        for (; _followed < _loaded.Count && _loaded.Count < MostImported; _followed++)
        {
            foreach (var import in _loaded[_followed].Summary.Imports)
            {
                FindModule(import.Module, _loaded[_followed]);
                if (import.Name is { } name)
                {
                    FindModule(import.Module + "." + name, _loaded[_followed]);
                }
            }
        }
    }

    /// <summary>Loads the modules that may call what <paramref name="module"/> defines as <paramref name="name"/>.</summary>
    internal void LoadCallers(ModuleNode module, string name)
    {
        if (_source is null)
        {
            return;
        }

        foreach (var summary in _source.FindCallers(module.Path, name))
        {
            Load(summary);
        }
    }

    private ModuleNode Load(ModuleSummary summary)
    {
        if (_byPath.TryGetValue(summary.Path, out var known))
        {
            return known;
        }

        var node = new ModuleNode(this, summary, _loaded.Count);
        _byPath[summary.Path] = node;
        _loaded.Add(node);
        return node;
    }
}
