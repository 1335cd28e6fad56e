using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls what was found in the class of an object as a method of that object.</summary>
internal sealed class MethodCall(CallSite call, InstanceThing instance) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is not ExternalThing)
        {
            thing.BindTo(instance, call);
        }
    }
}
