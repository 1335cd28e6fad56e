using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Stores a value in a container under every key that comes.</summary>
internal sealed class Storing(ContainerThing container, Variable value) : Consumer
{
    public override void Take(Thing thing) =>
        container.Store(thing is BuiltinThing { Constant: not null } key ? key : null, value);
}
