using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Puts the elements of what comes into a new container.</summary>
internal sealed class Gathering(ContainerThing container, Iteration iteration, bool keepsOrder)
    : Consumer
{
    public override void Take(Thing thing)
    {
        if (keepsOrder && thing is ContainerThing { IsSequence: true } sequence)
        {
            container.Include(sequence);
        }
        else
        {
            thing.Iterate(iteration);
        }
    }
}
