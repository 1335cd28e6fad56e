using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary><c>super()</c>: looks behind one class in the order of the object's own class.</summary>
internal sealed class SuperThing(ClassThing behind, Thing receiver) : Thing
{
    public override void Read(AttributeRead read)
    {
        if (receiver is InstanceThing instance)
        {
            instance
                .Class.LookupBehind(behind, read.Name)
                .FlowTo(new SuperBinding(instance, read.Found));
        }
        else if (receiver is ClassThing owner)
        {
            owner.LookupBehind(behind, read.Name).FlowTo(new ClassBinding(owner, read.Found));
        }
    }

    private sealed class SuperBinding(InstanceThing instance, Consumer into) : Consumer
    {
        public override void Take(Thing thing) => thing.BindTo(instance, into);
    }
}
