using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Reads <c>self[key]</c> of everything that comes; a null key may be any.</summary>
internal sealed class ItemRead(CallSite call, Variable? key) : Consumer
{
    public override void Take(Thing thing) => thing.ReadItem(key, call);
}
