using System;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>Builtins that find things by a name that is a string.</summary>
internal static class Reflection
{
    /// <summary><c>getattr(x, "name", default)</c>.</summary>
    public static void GetAttribute(CallSite call)
    {
        var into = call.Result ?? call.Analysis.NewVariable();
        if (call.Arguments.Find(0) is { } owner)
        {
            ForEachText(
                call.Arguments.Find(1),
                name => owner.FlowTo(new AttributeRead(call.Site, name, into))
            );
        }

        if (call.Arguments.Find(2) is { } otherwise)
        {
            call.Return(otherwise);
        }
    }

    /// <summary>What is modelled elsewhere: writes to attributes are found when a module is read.</summary>
    public static void None(CallSite call) => _ = call;

    /// <summary><c>globals()</c>.</summary>
    public static void Globals(CallSite call)
    {
        if (call is WrittenCall written)
        {
            call.Return(call.Analysis.GlobalsOf(written.Module));
        }
    }

    /// <summary><c>importlib.import_module("a.b")</c> gives <c>a.b</c>, <c>__import__("a.b")</c> gives <c>a</c>.</summary>
    public static void Import(CallSite call)
    {
        if (call is not WrittenCall written)
        {
            return;
        }

        ForEachText(
            call.Arguments.Find(0, "name"),
            name => call.Return(call.Analysis.Modules.Import(name, written.Module))
        );
    }

    /// <summary><c>type(x)</c>; a class that is made by calling <c>type</c> is not followed.</summary>
    public static void Type(CallSite call)
    {
        if (call.Arguments.Positional.Length != 1)
        {
            return;
        }

        call.Arguments.Positional[0]
            .FlowTo(
                new Each(thing =>
                {
                    if (ClassOf(thing, call.Analysis) is { } definition)
                    {
                        call.Return(definition);
                    }
                })
            );
    }

    private static Thing? ClassOf(Thing thing, GraphAnalysis analysis) =>
        thing switch
        {
            InstanceThing instance => instance.Class,
            BuiltinThing value => NameOf(value.Type) is { } name ? analysis.External(name) : null,
            ContainerThing container => NameOf(container.Type) is { } name
                ? analysis.External(name)
                : null,
            _ => null,
        };

    private static string? NameOf(string type) =>
        type switch
        {
            BuiltinTypes.Text => "builtins.str",
            BuiltinTypes.Bytes => "builtins.bytes",
            BuiltinTypes.Int => "builtins.int",
            BuiltinTypes.Float => "builtins.float",
            BuiltinTypes.Bool => "builtins.bool",
            BuiltinTypes.List => "builtins.list",
            BuiltinTypes.Tuple => "builtins.tuple",
            BuiltinTypes.Set => "builtins.set",
            BuiltinTypes.Dict => "builtins.dict",
            _ => null,
        };

    /// <summary><c>vars(x)</c>.</summary>
    public static void Variables(CallSite call) =>
        call
            .Arguments.Find(0)
            ?.FlowTo(
                new Each(thing =>
                    thing.Read(
                        new AttributeRead(
                            call.Site,
                            "__dict__",
                            call.Result ?? call.Analysis.NewVariable()
                        )
                    )
                )
            );

    /// <summary><c>operator.methodcaller("name", …)</c>.</summary>
    public static void MethodCaller(CallSite call)
    {
        var arguments = call.Arguments.Skip(1);
        ForEachText(
            call.Arguments.Find(0),
            name =>
                call.Return(
                    new ActingThing(later =>
                    {
                        var method = later.Analysis.NewVariable();
                        later
                            .Arguments.Find(0)
                            ?.FlowTo(new AttributeRead(later.Site, name, method));
                        method.FlowTo(later.With(arguments));
                    })
                )
        );
    }

    /// <summary><c>operator.attrgetter("name")</c>.</summary>
    public static void AttributeGetter(CallSite call) =>
        ForEachText(
            call.Arguments.Find(0),
            name =>
                call.Return(
                    new ActingThing(later =>
                        later
                            .Arguments.Find(0)
                            ?.FlowTo(
                                new AttributeRead(
                                    later.Site,
                                    name,
                                    later.Result ?? later.Analysis.NewVariable()
                                )
                            )
                    )
                )
        );

    /// <summary><c>operator.itemgetter(key)</c>.</summary>
    public static void ItemGetter(CallSite call)
    {
        var key = call.Arguments.Find(0);
        call.Return(
            new ActingThing(later =>
                later.Arguments.Find(0)?.FlowTo(new ItemRead(later.With(Arguments.None), key))
            )
        );
    }

    private static void ForEachText(Variable? texts, Action<string> action) =>
        texts?.FlowTo(
            new Each(thing =>
            {
                if (thing is BuiltinThing { Text: { } text })
                {
                    action(text);
                }
            })
        );
}
