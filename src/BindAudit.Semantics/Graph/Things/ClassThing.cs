using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A class of the scan.</summary>
internal sealed partial class ClassThing(
    GraphAnalysis analysis,
    GraphModule module,
    ClassSummary summary
) : Thing
{
    private const string Initializer = "__init__";

    private readonly List<Thing> _bases = [];
    private readonly List<int> _positions = [];
    private readonly List<ClassThing> _heirs = [];
    private readonly Dictionary<string, ClassLookup> _lookups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _defined = new(StringComparer.Ordinal);
    private Fields _written;
    private Dictionary<(ClassThing, string), ClassLookup>? _lookupsBehind;
    private Dictionary<Thing, SuperThing>? _supers;
    private Thing[]? _order;
    private int _instances;
    private bool _isReaderKnown;

    public ClassSummary Summary { get; } = summary;

    public GraphModule Module { get; } = module;

    public IReadOnlyList<Thing> Bases => _bases;

    /// <summary>This class and its bases in method resolution order; what is no class of the scan is an external name.</summary>
    public Thing[] Order => _order ??= MakeOrder();

    /// <summary>An object of which only the class is known.</summary>
    public InstanceThing Shared => field ??= new InstanceThing(analysis, this);

    /// <summary>Its <c>__dict__</c>, of which only that it is a dict is known.</summary>
    public ContainerThing Namespace => field ??= new ContainerThing(analysis, BuiltinTypes.Dict, 0);

    /// <summary>Objects of this class or a subclass that are raised.</summary>
    public Variable Raised { get; } = new(analysis.Propagation);

    /// <summary>The classes of this class, its own and those that its bases bring.</summary>
    public Variable Metaclass => field ??= MetaclassOf();

    /// <summary>Adds a base that the expression of that position gave: bases stand in the order in which they are written.</summary>
    public void AddBase(Thing thing, int position)
    {
        if (ReferenceEquals(thing, this) || _bases.Contains(thing))
        {
            return;
        }

        var at = _positions.Count;
        while (at > 0 && _positions[at - 1] > position)
        {
            at--;
        }

        _bases.Insert(at, thing);
        _positions.Insert(at, position);
        (thing as ClassThing)?._heirs.Add(this);
        ForgetOrder();
        analysis.NoteNewBase(this);
    }

    /// <summary>Adds the class and all that inherit from it.</summary>
    public void AddHeirsTo(HashSet<ClassThing> heirs)
    {
        if (!heirs.Add(this))
        {
            return;
        }

        foreach (var heir in _heirs)
        {
            heir.AddHeirsTo(heirs);
        }
    }

    /// <summary>Forgets the order, since some class has got another base.</summary>
    public void ForgetOrder()
    {
        _order = null;
        _isReaderKnown = false;
        _defined.Clear();
    }

    /// <summary>What <c>super()</c> in a method of this class gives for an object or class.</summary>
    public SuperThing SuperOf(Thing receiver)
    {
        _supers ??= [];
        if (!_supers.TryGetValue(receiver, out var thing))
        {
            _supers[receiver] = thing = new SuperThing(this, receiver);
        }

        return thing;
    }

    public override void Call(CallSite call, Thing? receiver)
    {
        var instance =
            _instances < analysis.Propagation.Precision.MostInstances
                ? new InstanceThing(analysis, this)
                : Shared;
        _instances++;
        call.Return(instance);
        if (HasMetaclass)
        {
            Metaclass.FlowTo(new MetaclassCall(this, "__call__", call));
        }

        if (Defines("__new__"))
        {
            Lookup("__new__").FlowTo(new MethodCall(new Constructing(this, call).Call, instance));
        }

        Lookup(Initializer)
            .FlowTo(new Initializing(new CallSite(call.Site, call.Arguments, null), instance));
        FillRecord(call, instance);
    }

    public override void Read(AttributeRead read)
    {
        if (read.Name is "__name__" or "__qualname__" or "__module__" or "__dict__")
        {
            read.Into.Take(read.Name == "__dict__" ? Namespace : analysis.Types.Str);
            return;
        }

        Lookup(read.Name).FlowTo(new ClassBinding(this, read.Into));
        if (!analysis.IsEarly(this, read))
        {
            ReadMetaclass(read);
        }
    }

    /// <summary>Reads what only the metaclass has; whether there is one is known once all bases are.</summary>
    public void ReadMetaclass(AttributeRead read)
    {
        if (HasMetaclass)
        {
            Metaclass.FlowTo(new MetaclassRead(this, read));
        }
    }

    public override void Write(AttributeWriting write)
    {
        if (!IsPatched(write))
        {
            write.Value.FlowTo(WrittenTo(write.Name));
        }
    }

    public override void ReadItem(Variable? key, CallSite call)
    {
        if (!Defines("__class_getitem__"))
        {
            call.Return(this);
            return;
        }

        var bound = new ClassBinding(this, call.With(Arguments.Of(key ?? call.Analysis.Nothing)));
        Lookup("__class_getitem__").FlowTo(bound);
    }

    /// <summary>Runs what the definition of the class runs beside its body.</summary>
    public void Create(Site site)
    {
        var call = new CallSite(site, Arguments.None, null);
        LookupBehind(this, "__init_subclass__").FlowTo(new Scanned(new ClassBinding(this, call)));
        if (!HasMetaclass)
        {
            return;
        }

        var parts = new Variable(analysis.Propagation);
        var creation = new CallSite(site, Arguments.Of(parts, parts, parts), null);
        Metaclass.FlowTo(new MetaclassCall(this, "__new__", creation));
        Metaclass.FlowTo(new MetaclassCall(this, Initializer, creation));
    }

    /// <summary>The order; a class that inherits from itself, which Python refuses, ends there.</summary>
    private Thing[] MakeOrder()
    {
        _order = [this];
        return ClassOrder.Of(this);
    }

    private Variable MetaclassOf()
    {
        var metaclass = new Variable(analysis.Propagation);
        foreach (var item in Order)
        {
            if (item is ClassThing { Summary.Metaclass: { } term } scanned)
            {
                scanned.Module.VariableOf(term).FlowTo(metaclass);
                break;
            }
        }

        return metaclass;
    }
}
