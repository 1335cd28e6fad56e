using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A function, method or lambda of the scan.</summary>
internal sealed partial class FunctionThing : Thing
{
    private readonly GraphAnalysis _analysis;
    private Fields _fields;
    private bool _hasResults;

    public FunctionThing(GraphAnalysis analysis, GraphModule module, FunctionSummary summary)
    {
        _analysis = analysis;
        Module = module;
        Summary = summary;
        Node = analysis.NodeOf(summary.QualifiedName);
        Name = summary.QualifiedName[(summary.QualifiedName.LastIndexOf('.') + 1)..];
        Parameters = new FunctionParameters(analysis, module, summary);
    }

    public GraphModule Module { get; }

    public FunctionSummary Summary { get; }

    public GraphNode Node { get; }

    /// <summary>The last part of its name.</summary>
    public string Name { get; }

    public FunctionParameters Parameters { get; }

    /// <summary>Attributes of its object to which it writes its own parameters.</summary>
    public List<(string Name, int Position, Site Site)> Stored { get; } = [];

    /// <summary>Whether some call of the scan runs it.</summary>
    public bool IsCalled { get; private set; }

    private bool IsStaticByName => Name is "__new__";

    private bool IsClassByName => Name is "__init_subclass__" or "__class_getitem__";

    /// <summary>The iterator that a call of a generator gives.</summary>
    private StreamThing Generator =>
        field ??= new StreamThing(ElementsOf()) { Returned = ReturnedBy() };

    public override void Call(CallSite call, Thing? receiver)
    {
        IsCalled = true;
        call.Site.Calls(Node);
        var isFirst = Parameters.Pass(this, call, receiver);
        Store(call, receiver, isFirst);
        if (Summary.IsGenerator)
        {
            call.Return(Generator);
        }
        else if (call.Result is not null)
        {
            Return(call, receiver, isFirst);
        }
    }

    public override void Read(AttributeRead read)
    {
        if (read.Name is "__call__" or "__wrapped__")
        {
            read.Into.Take(this);
        }
        else if (read.Name is "__name__" or "__qualname__" or "__module__" or "__doc__")
        {
            read.Into.Take(_analysis.Types.Str);
        }
        else
        {
            _fields.Of(read.Name, _analysis.Propagation).FlowTo(read.Into);
        }
    }

    public override void Write(AttributeWriting write) =>
        write.Value.FlowTo(_fields.Of(write.Name, _analysis.Propagation));

    public override void BindTo(InstanceThing instance, Consumer into) =>
        into.Take(
            IsStaticByName ? this
            : IsClassByName ? _analysis.Method(this, instance.Class)
            : _analysis.Method(this, instance)
        );

    public override void BindTo(ClassThing owner, Consumer into) =>
        into.Take(IsClassByName ? _analysis.Method(this, owner) : this);

    public override void SupposeReceiver(FunctionThing method, ClassThing owner, Variable receiver)
    {
        if (ReferenceEquals(method, this))
        {
            receiver.Take(IsStaticByName || IsClassByName ? owner : owner.Shared);
        }
        else
        {
            // Some decorator put this in the method's place, and hands its first argument on.
            receiver.Take(owner.Shared);
        }
    }

    private void Store(CallSite call, Thing? receiver, bool isFirst)
    {
        foreach (var (name, position, site) in Stored)
        {
            var given = new Variable(_analysis.Propagation);
            Parameters.GiveTo(given, position, call, receiver is null ? 0 : 1);
            var writing = new AttributeWriting(site, name, given);
            if (receiver is not null)
            {
                writing.Take(receiver);
            }
            else if (isFirst && call.Arguments.Find(0) is { } first)
            {
                first.FlowTo(writing);
            }
        }
    }

    /// <summary>Writes the parameters of a method that nothing calls to its objects.</summary>
    public void StoreSupposed()
    {
        foreach (var (name, position, site) in Stored)
        {
            Parameters.At(0).FlowTo(new AttributeWriting(site, name, Parameters.At(position)));
        }
    }

    private Variable ElementsOf()
    {
        var elements = new Variable(_analysis.Propagation);
        var site = new Site(Module, Node, Summary.Span);
        foreach (var term in Summary.Yields)
        {
            if (term.Value is not { } value)
            {
                continue;
            }

            Module.VariableOf(value).FlowTo(term.IsFrom ? new Iteration(site, elements) : elements);
        }

        return elements;
    }
}
