using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Linking;

/// <summary>Modules seen together: names resolved, calls and values evaluated on demand.</summary>
/// <remarks>One program is used by one thread; programs share nothing mutable.</remarks>
public sealed class LinkedProgram
{
    private readonly Dictionary<string, ModuleNode> _byName = [];
    private Dictionary<string, List<WriteNode>>? _writes;
    private Dictionary<string, List<CallNode>>? _calls;

    private LinkedProgram(List<ModuleSummary> summaries)
    {
        Evaluator = new Evaluator(this);
        var modules = ImmutableArray.CreateBuilder<LinkedModule>(summaries.Count);
        foreach (var summary in summaries)
        {
            var node = new ModuleNode(this, summary);
            modules.Add(node);
            _byName.TryAdd(summary.Name, node);
        }

        Modules = modules.MoveToImmutable();
    }

    /// <summary>The modules in the order of their paths.</summary>
    public ImmutableArray<LinkedModule> Modules { get; }

    internal Evaluator Evaluator { get; }

    /// <summary>Every write to an attribute called <paramref name="name"/>, in order of path and place.</summary>
    public IReadOnlyList<AttributeWrite> AttributeWritesNamed(string name) => WritesNamed(name);

    /// <summary>Links <paramref name="summaries"/>; their order does not matter.</summary>
    public static LinkedProgram Link(IEnumerable<ModuleSummary> summaries)
    {
        var ordered = new List<ModuleSummary>(summaries);
        ordered.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new LinkedProgram(ordered);
    }

    internal IReadOnlyList<WriteNode> WritesNamed(string name)
    {
        _writes ??= IndexWrites();
        return _writes.TryGetValue(name, out var writes) ? writes : [];
    }

    /// <summary>Every call whose callee is written with <paramref name="name"/> last, in order of path and place.</summary>
    internal IReadOnlyList<CallNode> CallsNamed(string name)
    {
        _calls ??= IndexCalls();
        return _calls.TryGetValue(name, out var calls) ? calls : [];
    }

    internal ModuleNode? FindModule(string name) => _byName.GetValueOrDefault(name);

    private Dictionary<string, List<WriteNode>> IndexWrites()
    {
        var index = new Dictionary<string, List<WriteNode>>();
        foreach (var module in Modules)
        {
            foreach (var write in ((ModuleNode)module).Writes)
            {
                if (!index.TryGetValue(write.Name, out var writes))
                {
                    index[write.Name] = writes = [];
                }

                writes.Add(write);
            }
        }

        return index;
    }

    private Dictionary<string, List<CallNode>> IndexCalls()
    {
        var index = new Dictionary<string, List<CallNode>>();
        foreach (var module in Modules)
        {
            foreach (var call in ((ModuleNode)module).Calls)
            {
                if (call.WrittenName is not { } name)
                {
                    continue;
                }

                if (!index.TryGetValue(name, out var calls))
                {
                    index[name] = calls = [];
                }

                calls.Add(call);
            }
        }

        return index;
    }
}
