using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A property or descriptor found through an object: reading it runs code.</summary>
internal sealed class BoundProperty(Variable getter, Thing receiver, Arguments arguments) : Thing
{
    /// <summary>Runs what reading it runs.</summary>
    public void Get(CallSite call) =>
        getter.FlowTo(new MethodMaker(call.Analysis, receiver, call.With(arguments)));
}
