using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls a method that a metaclass of the scan defines; the class is its object.</summary>
internal sealed class MetaclassCall(ClassThing definition, string method, CallSite call) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is ClassThing metaclass && metaclass.Defines(method))
        {
            metaclass.Lookup(method).FlowTo(new MethodMaker(call.Analysis, definition, call));
        }
    }
}
