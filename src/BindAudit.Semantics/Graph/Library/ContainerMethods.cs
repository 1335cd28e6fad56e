using System;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>What methods of lists, tuples, sets and dicts do (Python Library Reference, "Built-in Types").</summary>
internal static class ContainerMethods
{
    public static void Call(ContainerThing container, string name, CallSite call)
    {
        switch (name)
        {
            case "append" or "add" or "appendleft":
                Put(container, call.Arguments.Find(0));
                break;
            case "insert":
                Store(container, null, call.Arguments.Find(1));
                break;
            case "extend" or "extendleft":
                call.Arguments.Find(0)?.FlowTo(new Extending(container));
                break;
            case "update":
                Update(container, call);
                break;
            case "sort":
                Collecting.CallKey(call.Arguments.Find(-1, "key"), container.All, call.Site);
                Collecting.Compare(
                    container.All,
                    call.Arguments.Find(-1, "key"),
                    call.Site,
                    "__lt__"
                );
                break;
            default:
                Read(container, name, call);
                break;
        }
    }

    private static void Read(ContainerThing container, string name, CallSite call)
    {
        switch (name)
        {
            case "get" or "pop" or "setdefault" or "__getitem__":
                ReadItem(container, name, call);
                break;
            case "popitem":
                call.Return(PairsOf(container, call));
                break;
            case "popleft":
                call.Return(container.All);
                break;
            case "items":
                call.Return(
                    call.Made(
                        "items",
                        () => new StreamThing(call.Analysis.Single(call.Made("pair", Pair(call))))
                    )
                );
                _ = PairsOf(container, call);
                break;
            case "keys":
                ReturnStream(container.Keys, call);
                break;
            case "values":
                ReturnStream(container.All, call);
                break;
            case "copy":
                _ = CopyOf(container, call);
                break;
            case "union" or "intersection" or "difference" or "symmetric_difference":
                Combine(container, call);
                break;
            case "__iter__":
                ReturnStream(container.IterationOf(), call);
                break;
            default:
                break;
        }
    }

    private static void ReadItem(ContainerThing container, string name, CallSite call)
    {
        var key = call.Arguments.Find(0) is { } given ? call.Analysis.KeyOf(given) : null;
        if (name == "pop" && container.IsSequence && key is null)
        {
            key = call.Analysis.Single(call.Analysis.Integer(-1));
        }

        container.ReadItem(key, call);
        if (call.Arguments.Find(1, "default") is { } otherwise)
        {
            ReturnOtherwise(container, key, otherwise, call);
            if (name == "setdefault")
            {
                Store(container, key, otherwise);
            }
        }
    }

    /// <summary>The default of <c>get</c>, where the key is not certainly there.</summary>
    private static void ReturnOtherwise(
        ContainerThing container,
        Variable? key,
        Variable otherwise,
        CallSite call
    )
    {
        key?.FlowTo(
            new Each(thing =>
            {
                if (thing is not BuiltinThing { Constant: not null } known || !container.Has(known))
                {
                    call.Return(otherwise);
                }
            })
        );
    }

    private static void Put(ContainerThing container, Variable? value)
    {
        if (value is not null)
        {
            container.Append(value);
        }
    }

    private static void Store(ContainerThing container, Variable? key, Variable? value)
    {
        if (value is null)
        {
            return;
        }

        if (key is null)
        {
            container.Store(null, value);
        }
        else
        {
            key.FlowTo(new Storing(container, value));
        }
    }

    private static void Update(ContainerThing container, CallSite call)
    {
        foreach (var argument in call.Arguments.Positional)
        {
            argument.FlowTo(
                container.Type == BuiltinTypes.Dict
                    ? new EntryMaking(call.Analysis, container)
                    : new Extending(container)
            );
        }

        foreach (var (name, value) in call.Arguments.Keywords)
        {
            container.Store(call.Analysis.Text(name), value);
        }

        foreach (var value in call.Arguments.DoubleStars)
        {
            value.FlowTo(new Including(container));
        }
    }

    private static ContainerThing PairsOf(ContainerThing container, CallSite call)
    {
        var pair = (ContainerThing)call.Made("pair", Pair(call));
        pair.Store(call.Analysis.Integer(0), container.Keys);
        pair.Store(call.Analysis.Integer(1), container.All);
        return pair;
    }

    private static Func<Thing> Pair(CallSite call) =>
        () => new ContainerThing(call.Analysis, BuiltinTypes.Tuple, 2);

    private static void ReturnStream(Variable elements, CallSite call)
    {
        var stream = (StreamThing)
            call.Made("stream", () => new StreamThing(call.Analysis.NewVariable()));
        elements.FlowTo(stream.Elements);
        call.Return(stream);
    }

    private static ContainerThing CopyOf(ContainerThing container, CallSite call)
    {
        var copy = (ContainerThing)call.Made(container.Type, container.Empty);
        if (!ReferenceEquals(copy, container))
        {
            copy.Include(container);
        }

        call.Return(copy);
        return copy;
    }

    private static void Combine(ContainerThing container, CallSite call)
    {
        var combined = CopyOf(container, call);
        foreach (var argument in call.Arguments.Positional)
        {
            argument.FlowTo(new Extending(combined));
        }
    }
}
