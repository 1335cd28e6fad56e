using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>An object of a class of the scan; those that one call makes are one.</summary>
internal sealed class InstanceThing(GraphAnalysis analysis, ClassThing definition) : Thing
{
    private Fields _written;
    private Fields _attributes;

    public ClassThing Class { get; } = definition;

    /// <summary>Its <c>__dict__</c>; what is written there is no attribute.</summary>
    public ContainerThing Namespace => field ??= new ContainerThing(analysis, BuiltinTypes.Dict, 0);

    /// <summary>What the program writes to an attribute of it.</summary>
    public Variable WrittenTo(string name)
    {
        if (_written.Find(name) is { } known)
        {
            return known;
        }

        var written = _written.Of(name, analysis.Propagation);
        if (_attributes.Find(name) is { } read)
        {
            written.FlowTo(read);
        }

        return written;
    }

    public override void Call(CallSite call, Thing? receiver)
    {
        if (call.IsFirst(this))
        {
            Invoke("__call__", call);
        }
    }

    public override bool Has(string method) => Class.Defines(method);

    public override void Invoke(string method, CallSite call) =>
        Class.Lookup(method).FlowTo(new MethodCall(call, this));

    public override void Read(AttributeRead read)
    {
        if (read.Name is "__class__" or "__dict__")
        {
            read.Into.Take(read.Name == "__class__" ? Class : Namespace);
            return;
        }

        if (!read.Found.IsFull)
        {
            AttributeOf(read.Name).FlowTo(read.Found);
        }

        ReadMissing(read);
    }

    public override void Write(AttributeWriting write)
    {
        if (Has("__setattr__"))
        {
            var name = analysis.Single(analysis.Text(write.Name));
            Invoke("__setattr__", new CallSite(write.Site, Arguments.Of(name, write.Value), null));
        }

        if (Class.Defines(write.Name))
        {
            Class.Lookup(write.Name).FlowTo(new SetterCall(analysis, this, write));
        }

        if (!Class.IsPatched(write))
        {
            write.Value.FlowTo(WrittenTo(write.Name));
        }
    }

    public override void ReadItem(Variable? key, CallSite call) =>
        Invoke("__getitem__", call.With(key is null ? Arguments.None : Arguments.Of(key)));

    public override void Iterate(Iteration iteration)
    {
        var start = iteration.IsAsync ? "__aiter__" : "__iter__";
        if (!Has(start))
        {
            var item = Arguments.Of(analysis.Single(analysis.Types.Integer));
            Invoke("__getitem__", new CallSite(iteration.Site, item, iteration.Into));
            return;
        }

        var iterator = new Variable(analysis.Propagation);
        Invoke(start, new CallSite(iteration.Site, Arguments.None, iterator));
        iterator.FlowTo(iteration.Next);
    }

    public override void Enter(CallSite call, bool isAsync)
    {
        Invoke(isAsync ? "__aenter__" : "__enter__", call.With(Arguments.None));
        var unknown = new Variable(analysis.Propagation);
        var leaving = Arguments.Of(unknown, unknown, unknown);
        Invoke(isAsync ? "__aexit__" : "__exit__", new CallSite(call.Site, leaving, null));
    }

    /// <summary>A descriptor: reading it through an object calls <c>__get__</c> (Python Language Reference §3.3.2.2).</summary>
    public override void BindTo(InstanceThing instance, Consumer into)
    {
        if (!Has("__get__"))
        {
            into.Take(this);
            return;
        }

        into.Take(analysis.Descriptor(this, instance));
    }

    private Variable AttributeOf(string name)
    {
        if (_attributes.Find(name) is { } known)
        {
            return known;
        }

        if (Class.IsInitialized(name) || Class.IsMadeField(name))
        {
            var written = WrittenTo(name);
            _attributes.Add(name, written);
            return written;
        }

        var variable = _attributes.Of(name, analysis.Propagation);
        _written.Find(name)?.FlowTo(variable);
        Class.Lookup(name).FlowTo(new Binding(this, variable));
        return variable;
    }

    /// <summary><c>__getattribute__</c> is always asked, <c>__getattr__</c> where nothing was found.</summary>
    private void ReadMissing(AttributeRead read)
    {
        var method = Class.MissingReader;
        if (method is not null && (method != ClassThing.LastResort || !Class.Knows(read.Name)))
        {
            var name = analysis.Single(analysis.Text(read.Name));
            Invoke(method, new CallSite(read.Site, Arguments.Of(name), read.Into));
        }
    }
}
