using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>One target of an unpacking assignment.</summary>
internal sealed class Unpacking(GraphAnalysis analysis, int position, bool isFromEnd, Variable into)
    : Consumer
{
    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ContainerThing { IsSequence: true } container:
                var number = isFromEnd ? -position : position;
                container.Slot(analysis.Integer(number)).FlowTo(into);
                break;
            case ContainerThing { Type: BuiltinTypes.Dict } dict:
                dict.Keys.FlowTo(into);
                break;
            case ContainerThing container:
                container.All.FlowTo(into);
                break;
            case StreamThing stream:
                stream.Elements.FlowTo(into);
                break;
            default:
                break;
        }
    }
}
