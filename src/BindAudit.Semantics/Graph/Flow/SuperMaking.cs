using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Makes the object that <c>super()</c> gives for each object of a method.</summary>
internal sealed class SuperMaking(ClassThing? behind, Variable into) : Consumer
{
    public override void Take(Thing thing)
    {
        if (behind is not null && thing is InstanceThing or ClassThing)
        {
            into.Take(behind.SuperOf(thing));
        }
    }
}
