using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary><c>item in x</c>: <c>__contains__</c>, else iteration (Python Language Reference §6.10.2).</summary>
internal sealed class Containing(Site site, Variable item) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing.Has("__contains__"))
        {
            thing.Invoke("__contains__", new CallSite(site, Arguments.Of(item), null));
        }
        else if (thing is InstanceThing)
        {
            thing.Iterate(new Iteration(site, site.Analysis.NewVariable()));
        }
    }
}
