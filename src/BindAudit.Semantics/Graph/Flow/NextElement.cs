using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Asks iterators for their elements (Python Library Reference, "Iterator Types").</summary>
internal sealed class NextElement(Iteration iteration) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is InstanceThing instance)
        {
            var call = new CallSite(iteration.Site, Arguments.None, iteration.Into);
            instance.Invoke(iteration.IsAsync ? "__anext__" : "__next__", call);
        }
        else
        {
            thing.Iterate(iteration);
        }
    }
}
