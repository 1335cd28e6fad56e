using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Puts the elements of other sequences behind those of a sequence.</summary>
internal sealed class Extending(ContainerThing container) : Consumer
{
    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ContainerThing { IsSequence: true } other:
                container.Extend(other);
                break;
            case ContainerThing other:
                container.Append(other.Type == BuiltinTypes.Dict ? other.Keys : other.All);
                break;
            case StreamThing stream:
                container.Append(stream.Elements);
                break;
            default:
                break;
        }
    }
}
