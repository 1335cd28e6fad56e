using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Runs the setter of a property that is written to, and the <c>__set__</c> of a descriptor.</summary>
internal sealed class SetterCall(
    GraphAnalysis analysis,
    InstanceThing instance,
    AttributeWriting write
) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is WrapperThing { Kind: WrapperKind.Property } property)
        {
            var call = new CallSite(write.Site, Arguments.Of(write.Value), null);
            property.Setter.FlowTo(new MethodMaker(analysis, instance, call));
        }
        else if (thing is InstanceThing descriptor)
        {
            var arguments = Arguments.Of(analysis.Single(instance), write.Value);
            descriptor.Invoke("__set__", new CallSite(write.Site, arguments, null));
        }
    }
}
