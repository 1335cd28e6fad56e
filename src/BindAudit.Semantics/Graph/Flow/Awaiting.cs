using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Awaits what comes: a call of a coroutine function counts as its result, an object has <c>__await__</c>.</summary>
internal sealed class Awaiting(Site site, Variable into) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing.Has("__await__"))
        {
            thing.Invoke("__await__", new CallSite(site, Arguments.None, null));
        }
        else
        {
            into.Take(thing);
        }
    }
}
