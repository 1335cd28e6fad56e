using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Writes or deletes <c>self[key]</c> of everything that comes.</summary>
internal sealed class ItemWriting(Site site, Variable? key, Variable? value) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is ContainerThing container)
        {
            Store(container);
        }
        else
        {
            var first = key ?? site.Analysis.Nothing;
            var arguments = value is null ? Arguments.Of(first) : Arguments.Of(first, value);
            thing.Invoke(
                value is null ? "__delitem__" : "__setitem__",
                new CallSite(site, arguments, null)
            );
        }
    }

    private void Store(ContainerThing container)
    {
        if (value is null)
        {
            return;
        }

        if (key is null)
        {
            container.Store(null, value);
        }
        else
        {
            key.FlowTo(new Storing(container, value));
        }
    }
}
