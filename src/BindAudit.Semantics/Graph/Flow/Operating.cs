using System.Collections.Immutable;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls the first of some special methods that the class of what comes has.</summary>
internal sealed class Operating(CallSite call, params ImmutableArray<string> methods) : Consumer
{
    public override void Take(Thing thing)
    {
        foreach (var method in methods)
        {
            if (thing.Has(method))
            {
                thing.Invoke(method, call);
                return;
            }
        }
    }
}
