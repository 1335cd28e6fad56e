using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>Builtins that take a whole iterable at once.</summary>
internal static class Collecting
{
    /// <summary><c>sorted(a, key=f)</c>.</summary>
    public static void Sorted(CallSite call)
    {
        var elements = Collect(call, BuiltinTypes.List, keepsOrder: false);
        CallKey(call.Arguments.Find(-1, "key"), elements, call.Site);
        Compare(elements, call.Arguments.Find(-1, "key"), call.Site, "__lt__");
    }

    /// <summary><c>min(a, key=f)</c>, <c>max(a, b, key=f)</c>: gives one of the elements.</summary>
    public static void Extreme(CallSite call)
    {
        var elements = call.Analysis.NewVariable();
        if (call.Arguments.Positional.Length == 1)
        {
            call.Arguments.Positional[0].FlowTo(new Iteration(call.Site, elements));
        }
        else
        {
            foreach (var argument in call.Arguments.Positional)
            {
                argument.FlowTo(elements);
            }
        }

        CallKey(call.Arguments.Find(-1, "key"), elements, call.Site);
        Compare(elements, call.Arguments.Find(-1, "key"), call.Site, "__lt__", "__gt__");
        call.Return(elements);
        if (call.Arguments.Find(-1, "default") is { } otherwise)
        {
            call.Return(otherwise);
        }
    }

    public static void List(CallSite call) => Collect(call, BuiltinTypes.List);

    public static void Tuple(CallSite call) => Collect(call, BuiltinTypes.Tuple);

    public static void Set(CallSite call) => Collect(call, BuiltinTypes.Set);

    /// <summary><c>dict(a, b=1)</c>.</summary>
    public static void Dict(CallSite call) => Fill(call, 0);

    /// <summary><c>defaultdict(f, a)</c>: a missing key calls <c>f</c>.</summary>
    public static void DefaultDict(CallSite call)
    {
        var dict = Fill(call, 1);
        if (call.Arguments.Find(0) is { } factory)
        {
            var made = call.Analysis.NewVariable();
            dict.Missing = (factory, made);
            dict.Store(null, made);
        }
    }

    /// <summary><c>SimpleNamespace(a=1)</c>: attributes.</summary>
    public static void Namespace(CallSite call)
    {
        var thing = new AttributesThing(call.Analysis);
        foreach (var (name, value) in call.Arguments.Keywords)
        {
            value.FlowTo(thing.Of(name));
        }

        call.Return(thing);
    }

    /// <summary><c>any(a)</c>, <c>all(a)</c>: iterate, and ask each element for its truth.</summary>
    public static void All(CallSite call)
    {
        var elements = ElementsOf(call, 0);
        elements.FlowTo(
            new Operating(new CallSite(call.Site, Arguments.None, null), "__bool__", "__len__")
        );
        call.Return(call.Analysis.Types.Boolean);
    }

    /// <summary><c>sum(a, start)</c>.</summary>
    public static void Sum(CallSite call)
    {
        var elements = ElementsOf(call, 0);
        elements.FlowTo(
            new Operating(
                new CallSite(call.Site, Arguments.Of(elements), call.Result),
                "__radd__",
                "__add__"
            )
        );
        call.Return(elements);
    }

    /// <summary>Calls a key function with each element.</summary>
    public static void CallKey(Variable? key, Variable elements, Site site) =>
        key?.FlowTo(new CallSite(site, Arguments.Of(elements), null));

    /// <summary>Compares elements with each other, where no key does.</summary>
    public static void Compare(
        Variable elements,
        Variable? key,
        Site site,
        params System.Collections.Immutable.ImmutableArray<string> methods
    )
    {
        if (key is null)
        {
            elements.FlowTo(
                new Operating(new CallSite(site, Arguments.Of(elements), null), methods)
            );
        }
    }

    private static Variable ElementsOf(CallSite call, int position)
    {
        var elements = call.Analysis.NewVariable();
        call.Arguments.Find(position, "iterable")?.FlowTo(new Iteration(call.Site, elements));
        return elements;
    }

    private static Variable Collect(CallSite call, string type, bool keepsOrder = true)
    {
        var container = new ContainerThing(call.Analysis, type, 0);
        var elements = call.Analysis.NewVariable();
        var iteration = new Iteration(call.Site, elements);
        call.Arguments.Find(0, "iterable")
            ?.FlowTo(new Gathering(container, iteration, keepsOrder && container.IsSequence));
        container.Store(null, elements);
        call.Return(container);
        return container.All;
    }

    private static ContainerThing Fill(CallSite call, int position)
    {
        var dict = new ContainerThing(call.Analysis, BuiltinTypes.Dict, 0);
        call.Arguments.Find(position)?.FlowTo(new EntryMaking(call.Analysis, dict));
        foreach (var (name, value) in call.Arguments.Keywords)
        {
            dict.Store(call.Analysis.Text(name), value);
        }

        foreach (var value in call.Arguments.DoubleStars)
        {
            value.FlowTo(new Including(dict));
        }

        call.Return(dict);
        return dict;
    }
}
