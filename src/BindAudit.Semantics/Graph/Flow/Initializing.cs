using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls the <c>__init__</c> that a class has or inherits; one of a builtin class is no edge.</summary>
internal sealed class Initializing(CallSite call, InstanceThing instance) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is not ExternalThing { IsBuiltin: true })
        {
            thing.BindTo(instance, call);
        }
    }
}
