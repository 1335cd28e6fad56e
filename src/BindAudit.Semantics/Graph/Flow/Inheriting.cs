using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Gives a class the bases that one expression of its definition names; a bounded number.</summary>
internal sealed class Inheriting(ClassThing definition, int position) : Consumer
{
    private const int MostBases = 4;

    private int _count;

    public override void Take(Thing thing)
    {
        if (thing is ClassThing or ExternalThing && _count < MostBases)
        {
            _count++;
            definition.AddBase(thing, position);
        }
    }
}
