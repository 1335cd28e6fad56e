using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>The parts, made when somebody asks for them and linked with those that there are.</summary>
internal sealed partial class ContainerThing
{
    /// <summary>An element counted from the end, where appending may have moved the end.</summary>
    private Variable FromEnd(int index)
    {
        var variable = analysis.NewVariable();
        Slot(analysis.Integer(index)).FlowTo(variable);
        Appended.FlowTo(variable);
        return variable;
    }

    private ContainerThing Filled()
    {
        if (_display is { } display)
        {
            _display = null;
            display.Fill(this);
        }

        return this;
    }

    private Variable MakeAll()
    {
        _all = analysis.NewVariable();
        foreach (var (_, slot) in Slots())
        {
            slot.FlowTo(_all);
        }

        _anywhere?.FlowTo(_all);
        _appended?.FlowTo(_all);
        foreach (var other in _included ?? [])
        {
            other.All.FlowTo(_all);
        }

        return _all;
    }

    private Variable MakeAnywhere()
    {
        _anywhere = analysis.NewVariable();
        foreach (var (_, slot) in Slots())
        {
            _anywhere.FlowTo(slot);
        }

        if (_all is not null)
        {
            _anywhere.FlowTo(_all);
        }

        return _anywhere;
    }

    private Variable MakeAppended()
    {
        _appended = analysis.NewVariable();
        foreach (var (key, slot) in Slots())
        {
            if (((BuiltinThing)key).Number >= length)
            {
                _appended.FlowTo(slot);
            }
        }

        if (_all is not null)
        {
            _appended.FlowTo(_all);
        }

        return _appended;
    }

    private Variable MakeSlot(BuiltinThing key)
    {
        var slot = analysis.NewVariable();
        (_slots ??= []).Add(key, slot);
        _anywhere?.FlowTo(slot);
        if (key.Number >= length)
        {
            _appended?.FlowTo(slot);
        }

        foreach (var other in _included ?? [])
        {
            other.Slot(key).FlowTo(slot);
        }

        if (_all is not null)
        {
            slot.FlowTo(_all);
        }

        return slot;
    }

    /// <summary>A copy, since what is done to one may make another.</summary>
    private KeyValuePair<Thing, Variable>[] Slots() => _slots is null ? [] : [.. _slots];
}
