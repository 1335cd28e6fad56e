using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Binds what was found in a class to the object through which it is read.</summary>
internal sealed class Binding(InstanceThing instance, Variable into) : Consumer
{
    public override void Take(Thing thing) => thing.BindTo(instance, into);
}
