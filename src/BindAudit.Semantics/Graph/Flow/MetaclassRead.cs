using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Reads an attribute of a class that only its metaclass has.</summary>
internal sealed class MetaclassRead(ClassThing definition, AttributeRead read) : Consumer
{
    public override void Take(Thing thing)
    {
        if (
            thing is ClassThing metaclass
            && metaclass.Defines(read.Name)
            && !definition.Defines(read.Name)
        )
        {
            metaclass
                .Lookup(read.Name)
                .FlowTo(new MethodMaker(read.Analysis, definition, read.Into));
        }
    }
}
