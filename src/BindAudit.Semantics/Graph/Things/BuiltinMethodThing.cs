using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Library;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A method of an object of a builtin type.</summary>
internal sealed class BuiltinMethodThing(Thing owner, string name, GraphNode node) : Thing
{
    public override void Call(CallSite call, Thing? receiver)
    {
        call.Site.Calls(node);
        switch (owner)
        {
            case ContainerThing container:
                ContainerMethods.Call(container, name, call);
                break;
            case BuiltinThing value:
                ValueMethods.Call(value, name, call);
                break;
            default:
                break;
        }
    }
}
