using System.Collections.Generic;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Lets through what <c>isinstance</c> may be true of, or may be false of.</summary>
internal sealed class Narrowing(GraphAnalysis analysis, bool holds, Variable into) : Consumer
{
    private readonly List<Thing> _things = new(1);
    private readonly List<Thing> _types = new(1);

    /// <summary>The classes in tuples.</summary>
    public Variable Parts { get; } = analysis.NewVariable();

    /// <summary>Takes the classes, and tuples of them.</summary>
    public Consumer Types => field ??= new Each(TakeType);

    public override void Take(Thing thing)
    {
        if (!holds)
        {
            Remain(thing);
            return;
        }

        _things.Add(thing);
        foreach (var type in _types)
        {
            Pass(thing, type);
        }
    }

    private void TakeType(Thing type)
    {
        if (_types.Contains(type))
        {
            return;
        }

        _types.Add(type);
        if (type is ContainerThing several)
        {
            several.All.FlowTo(Types);
            several.All.FlowTo(Parts);
        }
        foreach (var thing in _things)
        {
            Pass(thing, type);
        }
    }

    /// <summary>What came from outside is an object of the class where that is a builtin one.</summary>
    private void Pass(Thing thing, Thing type)
    {
        var verdict = InstanceTest.Of(thing, type);
        if (
            verdict is null
            && thing is ExternalResultThing or ExternalThing
            && type is ExternalThing { IsBuiltin: true } builtin
            && analysis.InstanceOf(builtin.Name) is BuiltinThing value
        )
        {
            into.Take(value);
        }
        else if (verdict is not false)
        {
            into.Take(thing);
        }
    }

    private void Remain(Thing thing)
    {
        foreach (var type in _types)
        {
            if (InstanceTest.Of(thing, type) is true)
            {
                return;
            }
        }

        into.Take(thing);
    }
}
