using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph;

/// <summary>Finds what every name may hold, by letting things flow from where they are made to where they are used, to a fixed point.</summary>
internal sealed partial class GraphAnalysis
{
    /// <summary>What the graph of a large program allocates, and a quarter more.</summary>
    private const int BytesPerCall = 2_500;

    private readonly List<GraphModule> _modules = [];
    private readonly List<ClassThing> _classes = [];
    private readonly List<FunctionThing> _functions = [];
    private readonly Stack<(GraphModule Module, Term Term, Variable Variable)> _unbuilt = new();
    private readonly List<Variable> _keys = [];
    private readonly List<(Variable Result, Variable Otherwise)> _fallbacks = [];
    private readonly List<(ClassThing Class, AttributeRead Read)> _early = [];
    private readonly int _calls;
    private bool _areBasesKnown;

    public GraphAnalysis(IEnumerable<ModuleSummary> summaries, string? package)
    {
        var ordered = new List<ModuleSummary>(summaries);
        ordered.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        foreach (var summary in ordered)
        {
            _calls += summary.Calls.Length;
            AttributeNames.Add(summary);
        }

        Propagation = new Propagation(Precision.Of(_calls));
        Types = new BuiltinTypes(this);
        Nothing = Variable.Fixed(Propagation, null);
        AnyKey = Variable.Fixed(Propagation, UnknownThing.Instance);
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

    public AttributeNames AttributeNames { get; } = new();

    /// <summary>A variable that never holds anything.</summary>
    public Variable Nothing { get; }

    /// <summary>A key of which nothing is known.</summary>
    private Variable AnyKey { get; }

    /// <summary>Objects that are raised anywhere.</summary>
    public Variable Raised => field ??= new Variable(Propagation);

    public CallGraph Run(AllocationBudget? budget)
    {
        budget?.Next((long)_calls * BytesPerCall);
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

    /// <summary>Has a term built before the next thing flows; terms may nest deeper than the stack.</summary>
    public void BuildLater(GraphModule module, Term term, Variable variable) =>
        _unbuilt.Push((module, term, variable));

    /// <summary>What a key may be: if nothing is ever known about it, any.</summary>
    public Variable KeyOf(Variable key)
    {
        if (ReferenceEquals(key, Nothing))
        {
            return AnyKey;
        }

        _keys.Add(key);
        return key;
    }

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
            var position = 0;
            foreach (var term in definition.Summary.Bases)
            {
                definition.Module.VariableOf(term).FlowTo(new Inheriting(definition, position++));
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
}
