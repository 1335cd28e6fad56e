using System;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Does something with everything that comes.</summary>
internal sealed class Each(Action<Thing> action) : Consumer
{
    public override void Take(Thing thing) => action(thing);
}
