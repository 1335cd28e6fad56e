using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Lets through what the scan defines.</summary>
internal sealed class Scanned(Consumer inner) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is not ExternalThing)
        {
            inner.Take(thing);
        }
    }
}
