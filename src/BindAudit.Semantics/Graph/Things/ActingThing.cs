using System;
using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A callable of the library that does one thing when it is called.</summary>
internal sealed class ActingThing(Action<CallSite> action) : Thing
{
    public override void Call(CallSite call, Thing? receiver) => action(call);
}
