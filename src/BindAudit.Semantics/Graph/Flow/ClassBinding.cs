using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Binds what was found in a class to the class through which it is read.</summary>
internal sealed class ClassBinding(ClassThing owner, Consumer into) : Consumer
{
    public override void Take(Thing thing) => thing.BindTo(owner, into);
}
