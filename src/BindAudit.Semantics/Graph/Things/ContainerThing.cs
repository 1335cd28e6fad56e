using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Library;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A list, tuple, set or dict that one expression makes: what is stored under each constant key, and under keys that are not known.</summary>
/// <remarks>PERF: most displays are tables that nobody looks into; what holds their elements is made when somebody does.</remarks>
/// <param name="analysis">The program.</param>
/// <param name="type"><c>PyList</c> and its like.</param>
/// <param name="length">How many elements a sequence begins with; what is appended stands behind them.</param>
internal sealed partial class ContainerThing(GraphAnalysis analysis, string type, int length)
    : Thing
{
    private Dictionary<Thing, Variable>? _slots;
    private List<ContainerThing>? _included;
    private IDisplay? _display;
    private Variable? _all;
    private Variable? _keys;
    private Variable? _anywhere;
    private Variable? _appended;

    public string Type { get; } = type;

    /// <summary>Everything in it; the values of a dict.</summary>
    public Variable All => Filled()._all ?? MakeAll();

    /// <summary>The keys of a dict.</summary>
    public Variable Keys => Filled()._keys ??= analysis.NewVariable();

    /// <summary>What reading a missing key calls, and what it gives; null but for a <c>defaultdict</c>.</summary>
    public (Variable Factory, Variable Made)? Missing { get; set; }

    public bool IsSequence => Type is BuiltinTypes.List or BuiltinTypes.Tuple;

    /// <summary>What was written between its brackets and nobody has looked at; null otherwise.</summary>
    public IDisplay? Display
    {
        init => _display = value;
    }

    /// <summary>What is stored under keys that are not known.</summary>
    private Variable Anywhere => Filled()._anywhere ?? MakeAnywhere();

    /// <summary>What was put behind the elements it began with.</summary>
    private Variable Appended => Filled()._appended ?? MakeAppended();

    /// <summary>What may be found under a constant key.</summary>
    public Variable Slot(BuiltinThing key)
    {
        var index = key.Number;
        if (IsSequence && index < 0)
        {
            return index + length < 0 ? All : FromEnd(length + index.Value);
        }

        _ = Filled();
        return _slots is not null && _slots.TryGetValue(key, out var known) ? known : MakeSlot(key);
    }

    /// <summary>Stores under a key; null means one that is not known.</summary>
    public void Store(BuiltinThing? key, Variable value)
    {
        value.FlowTo(key is null ? Anywhere : Slot(key));
        if (key is { Number: < 0 } && IsSequence)
        {
            value.FlowTo(All);
        }

        if (key is not null && !IsSequence)
        {
            Keys.Take(key);
        }
    }

    public void Append(Variable value) => value.FlowTo(Appended);

    /// <summary>Takes all entries of another container over, under the same keys.</summary>
    public void Include(ContainerThing other)
    {
        if (ReferenceEquals(other, this) || _included?.Contains(other) == true)
        {
            return;
        }

        (_included ??= new(1)).Add(other);
        if (_all is not null)
        {
            other.All.FlowTo(_all);
        }

        if (!other.IsSequence)
        {
            other.Keys.FlowTo(Keys);
        }

        other.Anywhere.FlowTo(Anywhere);
        other.Appended.FlowTo(Appended);
        foreach (var (key, slot) in Slots())
        {
            other.Slot((BuiltinThing)key).FlowTo(slot);
        }
    }

    /// <summary>Takes the elements from <paramref name="first"/> up to <paramref name="end"/> over.</summary>
    public void IncludeSlice(ContainerThing other, int first, int end)
    {
        for (var i = first; i < end && i < other.Length; i++)
        {
            Store(analysis.Integer(i - first), other.Slot(analysis.Integer(i)));
        }

        if (other.Length == 0)
        {
            other.All.FlowTo(Anywhere);
        }
        else if (end >= other.Length)
        {
            Append(other.Appended);
            Append(other.Anywhere);
        }
    }

    /// <summary>Puts the elements of another sequence behind those that this one began with.</summary>
    public void Extend(ContainerThing other)
    {
        for (var i = 0; i < other.Length; i++)
        {
            Store(analysis.Integer(length + i), other.Slot(analysis.Integer(i)));
        }

        Append(other.Length == 0 ? other.All : other.Appended);
        Append(other.Anywhere);
    }

    /// <summary>Makes what is in it unknown: something that is not followed has changed it.</summary>
    public void Forget()
    {
        All.Close();
        foreach (var (_, slot) in Slots())
        {
            slot.Close();
        }
    }

    /// <summary>A container of the same type and length with nothing in it.</summary>
    public ContainerThing Empty() => new(analysis, Type, length);

    /// <summary>How many elements it began with.</summary>
    public int Length => length;

    public override void Read(AttributeRead read)
    {
        if (BuiltinMembers.Has(Type, read.Name))
        {
            read.Into.Take(analysis.MethodOf(this, read.Name));
        }
    }

    public override void ReadItem(Variable? key, CallSite call)
    {
        if (Missing is { } missing)
        {
            missing.Factory.FlowTo(new CallSite(call.Site, Arguments.None, missing.Made));
        }

        if (key is null)
        {
            call.Return(All);
            return;
        }

        key.FlowTo(new Each(thing => call.Return(SlotOf(thing))));
    }

    public override void Iterate(Iteration iteration) => IterationOf().FlowTo(iteration.Into);

    /// <summary>What iterating over it gives.</summary>
    public Variable IterationOf() => Type == BuiltinTypes.Dict ? Keys : All;

    /// <summary>Whether something was stored under that very key so far.</summary>
    public bool Has(BuiltinThing key) =>
        Filled()._slots is { } slots && slots.TryGetValue(key, out var slot) && !slot.IsEmpty;

    private Variable SlotOf(Thing key) =>
        key is BuiltinThing { Constant: not null } constant ? Slot(constant) : All;
}
