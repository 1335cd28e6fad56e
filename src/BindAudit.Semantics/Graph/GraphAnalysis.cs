using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph;

/// <summary>Finds what every name may hold, by letting things flow from where they are made to where they are used, to a fixed point.</summary>
internal sealed partial class GraphAnalysis
{
    /// <summary>What a program of so many calls allocates is collected as usual.</summary>
    private const int FewCalls = 10_000;

    private const int BytesPerCall = 3_500;

    private readonly List<GraphModule> _modules = [];
    private readonly List<ClassThing> _classes = [];
    private readonly List<FunctionThing> _functions = [];
    private readonly Stack<(GraphModule Module, Term Term, Variable Variable)> _unbuilt = new();
    private readonly List<Variable> _keys = [];
    private readonly List<(Variable Result, Variable Otherwise)> _fallbacks = [];
    private readonly List<(ClassThing Class, AttributeRead Read)> _early = [];
    private readonly HashSet<(string Path, string Name)> _replaced = [];
    private readonly int _calls;
    private bool _areBasesKnown;

    public GraphAnalysis(IEnumerable<ModuleSummary> summaries, string? package)
    {
        var ordered = new List<ModuleSummary>(summaries);
        ordered.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        foreach (var summary in ordered)
        {
            _calls += summary.Calls.Length;
            foreach (var write in summary.AttributeWrites)
            {
                _replaced.Add((summary.Path, write.Name));
            }
        }

        Propagation = new Propagation(Precision.Of(_calls));
        Types = new BuiltinTypes(this);
        Nothing = new Variable(Propagation);
        foreach (var summary in ordered)
        {
            _modules.Add(new GraphModule(this, summary));
        }

        Modules = new ModuleTable(this, _modules, package);
    }

    public Propagation Propagation { get; }

    public GraphEdges Edges { get; } = new();

    public BuiltinTypes Types { get; }

    public ModuleTable Modules { get; }

    /// <summary>A variable that never holds anything.</summary>
    public Variable Nothing { get; }

    /// <summary>Objects that are raised anywhere.</summary>
    public Variable Raised => field ??= new Variable(Propagation);

    public CallGraph Run()
    {
        using var budget =
            _calls > FewCalls ? new AllocationBudget((long)_calls * BytesPerCall) : null;
        Propagation.Budget = budget;
        foreach (var module in _modules)
        {
            module.Declare();
        }

        FindBases();
        foreach (var module in _modules)
        {
            module.AddOperations(isForBases: false);
            module.AddCalls();
        }

        Propagate();
        FillGaps();
        Propagate();
        Suppose();
        Propagate();
        return Edges.ToGraph();
    }

    public void Register(FunctionThing function) => _functions.Add(function);

    public void Register(ClassThing definition) => _classes.Add(definition);

    /// <summary>Whether a file writes to an attribute of that name, of whatever it be.</summary>
    public bool Replaces(string path, string name) => _replaced.Contains((path, name));

    /// <summary>Has a term built before the next thing flows; terms may nest deeper than the stack.</summary>
    public void BuildLater(GraphModule module, Term term, Variable variable) =>
        _unbuilt.Push((module, term, variable));

    /// <summary>Notes a key: if nothing is ever known about it, it may be any.</summary>
    public void NoteKey(Variable key) => _keys.Add(key);

    /// <summary>Notes that where nothing is ever known of <paramref name="result"/>, it is what <paramref name="otherwise"/> is.</summary>
    public void NoteFallback(Variable result, Variable otherwise) =>
        _fallbacks.Add((result, otherwise));

    /// <summary>Notes that a class has got another base; late ones change what it and its subclasses find.</summary>
    public void NoteNewBase(ClassThing definition)
    {
        if (_areBasesKnown)
        {
            var heirs = new HashSet<ClassThing>();
            definition.AddHeirsTo(heirs);
            ForgetOrders(heirs);
        }
    }

    /// <summary>Whether an attribute of a class is read before all bases are known; it is then looked for in its metaclass later.</summary>
    public bool IsEarly(ClassThing definition, AttributeRead read)
    {
        if (!_areBasesKnown)
        {
            _early.Add((definition, read));
        }

        return !_areBasesKnown;
    }

    /// <summary>Bases first: what a class inherits decides what its methods are.</summary>
    private void FindBases()
    {
        foreach (var module in _modules)
        {
            module.ForgetExecuted();
            module.AddOperations(isForBases: true);
        }

        foreach (var definition in _classes)
        {
            foreach (var term in definition.Summary.Bases)
            {
                definition.Module.VariableOf(term).FlowTo(new Inheriting(definition));
            }
        }

        Propagate();
        ForgetOrders(_classes);
        _areBasesKnown = true;
        foreach (var (definition, read) in _early)
        {
            definition.ReadMetaclass(read);
        }
    }

    private static void ForgetOrders(IReadOnlyCollection<ClassThing> classes)
    {
        foreach (var definition in classes)
        {
            definition.ForgetOrder();
        }

        foreach (var definition in classes)
        {
            definition.LinkAgain();
        }
    }

    private void Propagate()
    {
        do
        {
            while (_unbuilt.TryPop(out var item))
            {
                item.Module.Build(item.Term, item.Variable);
            }
        } while (Propagation.RunOne() || _unbuilt.Count > 0);
    }

    private void FillGaps()
    {
        foreach (var key in _keys)
        {
            if (key.IsEmpty)
            {
                key.Take(UnknownThing.Instance);
            }
        }

        foreach (var (result, otherwise) in _fallbacks)
        {
            if (result.IsEmpty)
            {
                otherwise.FlowTo(result);
            }
        }
    }

    /// <summary>What nobody of the scan calls is called from outside: its object is one of its class or a subclass, its parameters are their defaults or what they are annotated as.</summary>
    private void Suppose()
    {
        var subclasses = new Subclasses(_classes);
        foreach (var function in _functions)
        {
            var first = HasReceiver(function) ? 0 : SupposeReceiver(function, subclasses);
            for (var i = first; i < function.Parameters.Count; i++)
            {
                function.Parameters.Suppose(i, isCalled: function.IsCalled);
            }

            if (!function.IsCalled)
            {
                function.StoreSupposed();
            }
        }
    }

    /// <summary>Whether calls of the scan give the function its first argument, as far as they know it.</summary>
    private static bool HasReceiver(FunctionThing function) =>
        function.IsCalled && (function.Parameters.Count == 0 || !function.Parameters.At(0).IsEmpty);

    private static int SupposeReceiver(FunctionThing function, Subclasses subclasses)
    {
        if (function.Summary.Class is not { } summary || function.Parameters.Count == 0)
        {
            return 0;
        }

        var owner = function.Module.ClassOf(summary);
        var receiver = function.Parameters.At(0);
        foreach (var heir in subclasses.HeirsOf(owner, function.Name))
        {
            owner
                .Own(function.Name)
                .FlowTo(new Each(thing => thing.SupposeReceiver(function, heir, receiver)));
        }

        return 1;
    }
}
