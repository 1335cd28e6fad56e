using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Fills the list of a starred target with what the other targets leave.</summary>
internal sealed class Remaining(ContainerThing rest, int before, int after) : Consumer
{
    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ContainerThing { IsSequence: true, Length: > 0 } container:
                rest.IncludeSlice(container, before, container.Length - after);
                break;
            case ContainerThing { Type: BuiltinTypes.Dict } dict:
                rest.Store(null, dict.Keys);
                break;
            case ContainerThing container:
                rest.Store(null, container.All);
                break;
            case StreamThing stream:
                rest.Store(null, stream.Elements);
                break;
            default:
                break;
        }
    }
}
