using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Library;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A list, tuple, set or dict that one expression makes: what is stored under each constant key, and under keys that are not known.</summary>
/// <param name="analysis">The program.</param>
/// <param name="type"><c>PyList</c> and its like.</param>
/// <param name="length">How many elements a sequence begins with; what is appended stands behind them.</param>
internal sealed class ContainerThing(GraphAnalysis analysis, string type, int length) : Thing
{
    private readonly Dictionary<Thing, Variable> _slots = [];
    private readonly List<ContainerThing> _included = [];

    public string Type { get; } = type;

    /// <summary>Everything in it; the values of a dict.</summary>
    public Variable All { get; } = new(analysis.Propagation);

    /// <summary>The keys of a dict.</summary>
    public Variable Keys { get; } = new(analysis.Propagation);

    /// <summary>What is stored under keys that are not known.</summary>
    private Variable Anywhere { get; } = new(analysis.Propagation);

    /// <summary>What was put behind the elements it began with.</summary>
    private Variable Appended { get; } = new(analysis.Propagation);

    /// <summary>What reading a missing key calls, and what it gives; null but for a <c>defaultdict</c>.</summary>
    public (Variable Factory, Variable Made)? Missing { get; set; }

    public bool IsSequence => Type is BuiltinTypes.List or BuiltinTypes.Tuple;

    /// <summary>What may be found under a constant key.</summary>
    public Variable Slot(BuiltinThing key)
    {
        var index = key.Number;
        if (IsSequence && index < 0)
        {
            return index + length < 0 ? All : FromEnd(length + index.Value);
        }

        if (_slots.TryGetValue(key, out var known))
        {
            return known;
        }

        var slot = new Variable(analysis.Propagation);
        _slots[key] = slot;
        Anywhere.FlowTo(slot);
        if (index >= length)
        {
            Appended.FlowTo(slot);
        }

        foreach (var other in _included)
        {
            other.Slot(key).FlowTo(slot);
        }

        return slot;
    }

    /// <summary>Stores under a key; null means one that is not known.</summary>
    public void Store(BuiltinThing? key, Variable value)
    {
        value.FlowTo(key is null ? Anywhere : Slot(key));
        value.FlowTo(All);
        if (key is not null && !IsSequence)
        {
            Keys.Take(key);
        }
    }

    public void Append(Variable value)
    {
        value.FlowTo(Appended);
        value.FlowTo(All);
    }

    /// <summary>Takes all entries of another container over, under the same keys.</summary>
    public void Include(ContainerThing other)
    {
        if (ReferenceEquals(other, this) || _included.Contains(other))
        {
            return;
        }

        _included.Add(other);
        other.All.FlowTo(All);
        other.Keys.FlowTo(Keys);
        other.Anywhere.FlowTo(Anywhere);
        other.Appended.FlowTo(Appended);
        foreach (var (key, slot) in new List<KeyValuePair<Thing, Variable>>(_slots))
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
            other.All.FlowTo(All);
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
        foreach (var slot in _slots.Values)
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
    public bool Has(BuiltinThing key) => _slots.TryGetValue(key, out var slot) && !slot.IsEmpty;

    private Variable SlotOf(Thing key) =>
        key is BuiltinThing { Constant: not null } constant ? Slot(constant) : All;

    /// <summary>An element counted from the end, where appending may have moved the end.</summary>
    private Variable FromEnd(int index)
    {
        var variable = new Variable(analysis.Propagation);
        Slot(analysis.Integer(index)).FlowTo(variable);
        Appended.FlowTo(variable);
        return variable;
    }
}
