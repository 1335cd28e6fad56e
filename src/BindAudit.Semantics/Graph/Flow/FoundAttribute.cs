using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>What an attribute was found to be: a property is called, anything else is the value.</summary>
internal sealed class FoundAttribute(Site site, Variable into) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is BoundProperty property)
        {
            property.Get(new CallSite(site, Arguments.None, into));
        }
        else
        {
            into.Take(thing);
        }
    }
}
