using BindAudit.Semantics.Graph.Library;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls decorators. One from outside that is not known is taken for one that gives back something that runs the function.</summary>
internal sealed class Decorating(CallSite call, Variable definition, Variable into) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is ExternalThing { Name: var name } mark && LibraryFunctions.IsMark(name))
        {
            mark.Model.Call(call);
            return;
        }

        thing.Call(call, null);
        var isFromOutside =
            thing is ExternalResultThing
            || ClassThing.IsRecordMaker(thing)
            || (thing is ExternalThing external && !external.Model.IsKnown);
        if (isFromOutside)
        {
            definition.FlowTo(into);
        }
    }
}
