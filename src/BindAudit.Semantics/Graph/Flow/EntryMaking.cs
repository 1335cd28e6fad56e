using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Fills a dict from another dict, or from pairs.</summary>
internal sealed class EntryMaking(GraphAnalysis analysis, ContainerThing dict) : Consumer
{
    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ContainerThing { Type: BuiltinTypes.Dict } other:
                dict.Include(other);
                break;
            case ContainerThing pairs:
                pairs.All.FlowTo(new Each(TakePair));
                break;
            case StreamThing stream:
                stream.Elements.FlowTo(new Each(TakePair));
                break;
            default:
                break;
        }
    }

    private void TakePair(Thing thing)
    {
        if (thing is ContainerThing { IsSequence: true } pair)
        {
            var value = pair.Slot(analysis.Integer(1));
            pair.Slot(analysis.Integer(0)).FlowTo(new Storing(dict, value));
            pair.Slot(analysis.Integer(0)).FlowTo(dict.Keys);
        }
    }
}
