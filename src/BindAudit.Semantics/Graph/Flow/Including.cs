using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Takes the entries of other containers over.</summary>
internal sealed class Including(ContainerThing container) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is ContainerThing other)
        {
            container.Include(other);
        }
        else if (thing is StreamThing stream)
        {
            container.Store(null, stream.Elements);
        }
    }
}
