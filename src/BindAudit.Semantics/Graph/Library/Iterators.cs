using System;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>Builtins that give iterators: what they call runs where the iterator is asked for elements.</summary>
internal static class Iterators
{
    /// <summary><c>map(f, a, b, …)</c>.</summary>
    public static void Map(CallSite call) =>
        Calling(
            call,
            static (function, elements, results, site) =>
                function.FlowTo(new CallSite(site, Arguments.Of(elements), results))
        );

    /// <summary><c>itertools.starmap(f, tuples)</c>.</summary>
    public static void StarMap(CallSite call) =>
        Calling(
            call,
            static (function, elements, results, site) =>
            {
                var stars = elements.Length == 0 ? site.Analysis.Nothing : elements[0];
                var arguments = new Arguments([], [], [(0, stars)], []);
                function.FlowTo(new CallSite(site, arguments, results));
            }
        );

    /// <summary><c>filter(f, a)</c>: gives elements of <c>a</c>.</summary>
    public static void Filter(CallSite call) =>
        Calling(
            call,
            static (function, elements, kept, site) =>
            {
                function.FlowTo(new CallSite(site, Arguments.Of(elements), null));
                foreach (var element in elements)
                {
                    element.FlowTo(kept);
                }
            }
        );

    /// <summary><c>itertools.chain(a, b, …)</c>.</summary>
    public static void Chain(CallSite call) => Merged(call, call.Arguments);

    /// <summary>An iterator over the first argument.</summary>
    public static void Through(CallSite call) =>
        Merged(call, call.Arguments.Find(0) is { } only ? Arguments.Of(only) : Arguments.None);

    /// <summary><c>zip(a, b, …)</c>: tuples.</summary>
    public static void Zip(CallSite call)
    {
        var sources = call.Arguments;
        var tuple = new ContainerThing(
            call.Analysis,
            BuiltinTypes.Tuple,
            sources.Positional.Length
        );
        call.Return(
            new StreamThing(
                call.Analysis.Single(tuple),
                iteration =>
                {
                    var elements = ElementsOf(sources, iteration.Site);
                    for (var i = 0; i < elements.Length; i++)
                    {
                        tuple.Store(call.Analysis.Integer(i), elements[i]);
                    }
                }
            )
        );
    }

    /// <summary><c>enumerate(a)</c>: pairs.</summary>
    public static void Enumerate(CallSite call)
    {
        var analysis = call.Analysis;
        var pair = new ContainerThing(analysis, BuiltinTypes.Tuple, 2);
        pair.Store(analysis.Integer(0), analysis.Single(analysis.Types.Integer));
        var sources = call.Arguments;
        call.Return(
            new StreamThing(
                analysis.Single(pair),
                iteration =>
                {
                    if (sources.Find(0, "iterable") is { } source)
                    {
                        var element = analysis.NewVariable();
                        source.FlowTo(new Iteration(iteration.Site, element));
                        pair.Store(analysis.Integer(1), element);
                    }
                }
            )
        );
    }

    /// <summary><c>range(n)</c>.</summary>
    public static void Range(CallSite call) =>
        call.Return(new StreamThing(call.Analysis.Single(call.Analysis.Types.Integer)));

    /// <summary><c>reversed(a)</c>: <c>__reversed__</c>, else by index.</summary>
    public static void Reversed(CallSite call)
    {
        if (call.Arguments.Find(0) is { } source)
        {
            source.FlowTo(
                new Operating(
                    new CallSite(call.Site, Arguments.None, call.Result),
                    "__reversed__",
                    "__len__"
                )
            );
            Through(call);
        }
    }

    /// <summary>The elements of each source, asked for at <paramref name="site"/>.</summary>
    public static Variable[] ElementsOf(Arguments sources, Site site)
    {
        var elements = new Variable[sources.Positional.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = site.Analysis.NewVariable();
            sources.Positional[i].FlowTo(new Iteration(site, elements[i]));
        }

        return elements;
    }

    /// <summary>An iterator that hands elements of the other arguments to the first where it is asked.</summary>
    private static void Calling(CallSite call, Action<Variable, Variable[], Variable, Site> act)
    {
        if (call.Arguments.Find(0) is not { } function)
        {
            return;
        }

        var sources = call.Arguments.Skip(1);
        var results = call.Analysis.NewVariable();
        call.Return(
            new StreamThing(
                results,
                iteration =>
                    act(function, ElementsOf(sources, iteration.Site), results, iteration.Site)
            )
        );
    }

    private static void Merged(CallSite call, Arguments sources)
    {
        var merged = call.Analysis.NewVariable();
        call.Return(
            new StreamThing(
                merged,
                iteration =>
                {
                    foreach (var element in ElementsOf(sources, iteration.Site))
                    {
                        element.FlowTo(merged);
                    }
                }
            )
        );
    }
}
