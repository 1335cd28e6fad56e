using System.Collections;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Graph;

/// <summary>A module of the graph: a variable for each term that somebody asks for.</summary>
internal sealed partial class GraphModule
{
    private readonly Variable?[] _variables;
    private readonly Variable?[] _results;
    private readonly Dictionary<FunctionSummary, FunctionThing> _functions = [];
    private readonly Dictionary<ClassSummary, ClassThing> _classes = [];
    private readonly BitArray _resolved;
    private readonly Dictionary<string, GraphNode> _callers = new(
        ReferenceEqualityComparer.Instance
    );
    private FunctionThing? _lastFunction;
    private int _depth;
    private string? _caller;
    private GraphNode? _callerNode;

    public GraphModule(GraphAnalysis analysis, ModuleSummary summary)
    {
        Analysis = analysis;
        Summary = summary;
        Names = new ModuleNames(this);
        _resolved = new BitArray(summary.TermCount);
        _variables = new Variable?[summary.TermCount];
        _results = new Variable?[summary.Calls.Length];
    }

    public GraphAnalysis Analysis { get; }

    public ModuleSummary Summary { get; }

    public ModuleNames Names { get; }

    public string Path => Summary.Path;

    public string Name => Summary.Name;

    public GraphNode Node { get; private set; } = null!;

    /// <summary>Makes the nodes of the module and everything in it.</summary>
    public void Declare()
    {
        Node = Analysis.Edges.NodeOf(Name, GraphNodeKind.Module);
        Node.Kind = GraphNodeKind.Module;
        Node.AddPlace(new(Path, default));
        foreach (var definition in Summary.Classes)
        {
            Analysis.Register(ClassOf(definition));
        }

        foreach (var function in Summary.Functions)
        {
            var thing = FunctionOf(function);
            Analysis.Register(thing);
            thing.Node.AddPlace(new(Path, function.Span));
            if (thing.Node.Kind != GraphNodeKind.Module)
            {
                thing.Node.Kind = KindOf(function);
            }
        }

        foreach (var write in Summary.AttributeWrites)
        {
            if (ParameterStoredBy(write) is { } parameter)
            {
                FunctionOf(parameter.Function)
                    .Stored.Add((write.Name, parameter.Position, SiteOf(write.Caller, write.Span)));
            }
        }
    }

    public FunctionThing FunctionOf(FunctionSummary function)
    {
        if (ReferenceEquals(_lastFunction?.Summary, function))
        {
            return _lastFunction!;
        }

        if (!_functions.TryGetValue(function, out var thing))
        {
            _functions[function] = thing = new FunctionThing(Analysis, this, function);
        }

        _lastFunction = thing;
        return thing;
    }

    public ClassThing ClassOf(ClassSummary definition)
    {
        if (!_classes.TryGetValue(definition, out var thing))
        {
            _classes[definition] = thing = new ClassThing(Analysis, this, definition);
        }

        return thing;
    }

    /// <summary>The term itself: names read, and containers after changes, are the object that they were.</summary>
    public static Term Unwrap(Term term)
    {
        while (true)
        {
            var inner = term switch
            {
                ReferenceTerm t => t.Target,
                StoredTerm t => t.Base,
                EscapedTerm t => t.Value,
                MutatedTerm t => t.Base,
                _ => null,
            };
            if (inner is null)
            {
                return term;
            }

            term = inner;
        }
    }

    public Site SiteOf(string caller, TextSpan span)
    {
        if (!ReferenceEquals(caller, _caller))
        {
            _caller = caller;
            if (!_callers.TryGetValue(caller, out _callerNode))
            {
                _callers[caller] = _callerNode = Analysis.NodeOf(caller);
            }
        }

        return new Site(this, _callerNode!, span);
    }

    public Variable NewVariable() => new(Analysis.Propagation);

    public void AddCalls()
    {
        foreach (var call in Summary.Calls)
        {
            var written = new WrittenCall(
                SiteOf(call.Caller, call.Span),
                this,
                call,
                call.IsStatement ? null : ResultOf(call)
            );
            VariableOf(call.Function).FlowTo(written);
        }

        foreach (var write in Summary.AttributeWrites)
        {
            if (write.Receiver is not ClassTerm && ParameterStoredBy(write) is null)
            {
                var site = SiteOf(write.Caller, write.Span);
                VariableOf(write.Receiver)
                    .FlowTo(new AttributeWriting(site, write.Name, VariableOf(write.Written)));
            }
        }
    }

    private static GraphNodeKind KindOf(FunctionSummary function)
    {
        var name = function.QualifiedName;
        return name[(name.LastIndexOf('.') + 1)..]
                .StartsWith("<lambda", System.StringComparison.Ordinal)
                ? GraphNodeKind.Lambda
            : function.Class is not null ? GraphNodeKind.Method
            : GraphNodeKind.Function;
    }
}
