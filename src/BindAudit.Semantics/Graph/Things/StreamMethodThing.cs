using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary><c>generator.send</c> and its like: gives the next element.</summary>
internal sealed class StreamMethodThing(StreamThing stream) : Thing
{
    public override void Call(CallSite call, Thing? receiver)
    {
        if (call.Result is { } result)
        {
            stream.Iterate(new Iteration(call.Site, result));
        }
    }
}
