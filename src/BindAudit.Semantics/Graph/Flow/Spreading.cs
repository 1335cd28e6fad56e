using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Puts the elements of what is unfolded with <c>*</c> into a display.</summary>
internal sealed class Spreading(ContainerThing container) : Consumer
{
    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ContainerThing { Type: BuiltinTypes.Dict } dict:
                container.Store(null, dict.Keys);
                break;
            case ContainerThing inner:
                container.Store(null, inner.All);
                break;
            case StreamThing stream:
                container.Store(null, stream.Elements);
                break;
            default:
                break;
        }
    }
}
