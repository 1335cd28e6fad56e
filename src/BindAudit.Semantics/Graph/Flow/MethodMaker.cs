using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Makes methods of functions: each is bound to the receiver.</summary>
internal sealed class MethodMaker(GraphAnalysis analysis, Thing receiver, Consumer into) : Consumer
{
    public override void Take(Thing thing) => into.Take(analysis.Method(thing, receiver));
}
