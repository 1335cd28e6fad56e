using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary><c>iter</c>, <c>next</c> and their like (Python Library Reference, "Iterator Types").</summary>
internal static class IteratorProtocol
{
    /// <summary><c>iter(a)</c>; <c>iter(f, end)</c> calls <c>f</c> where it is asked.</summary>
    public static void Iter(CallSite call)
    {
        if (call.Arguments.Find(0) is not { } first || call.Result is null)
        {
            return;
        }

        if (call.Arguments.Find(1) is not null)
        {
            var results = call.Analysis.NewVariable();
            call.Return(
                new StreamThing(
                    results,
                    iteration => first.FlowTo(new CallSite(iteration.Site, Arguments.None, results))
                )
            );
            return;
        }

        first.FlowTo(new Starting(call, "__iter__"));
    }

    /// <summary><c>aiter(a)</c>.</summary>
    public static void Aiter(CallSite call) =>
        call.Arguments.Find(0)?.FlowTo(new Starting(call, "__aiter__"));

    /// <summary><c>next(i, default)</c>.</summary>
    public static void Next(CallSite call)
    {
        var elements = call.Result ?? call.Analysis.NewVariable();
        call.Arguments.Find(0)?.FlowTo(new Iteration(call.Site, elements).Next);
        if (call.Arguments.Find(1) is { } otherwise)
        {
            call.Return(otherwise);
        }
    }

    /// <summary><c>anext(i)</c>.</summary>
    public static void Anext(CallSite call)
    {
        var elements = call.Result ?? call.Analysis.NewVariable();
        call.Arguments.Find(0)?.FlowTo(new Iteration(call.Site, elements, isAsync: true).Next);
    }

    /// <summary>Gives the iterator of what comes.</summary>
    private sealed class Starting(CallSite call, string method) : Consumer
    {
        public override void Take(Thing thing)
        {
            switch (thing)
            {
                case InstanceThing instance:
                    instance.Invoke(method, call.With(Arguments.None));
                    break;
                case ContainerThing container:
                    var stream = (StreamThing)
                        call.Made("stream", () => new StreamThing(call.Analysis.NewVariable()));
                    container.Iterate(new Iteration(call.Site, stream.Elements));
                    call.Return(stream);
                    break;
                default:
                    call.Return(thing);
                    break;
            }
        }
    }
}
