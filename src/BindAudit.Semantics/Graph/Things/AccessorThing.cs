using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary><c>x.setter</c> of a property <c>x</c>: takes the function and gives the property back.</summary>
internal sealed class AccessorThing(WrapperThing property, string accessor) : Thing
{
    public override void Call(CallSite call, Thing? receiver)
    {
        var target = accessor switch
        {
            "setter" => property.Setter,
            "deleter" => property.Deleter,
            _ => property.Function,
        };
        call.Arguments.Find(0)?.FlowTo(target);
        call.Return(property);
    }
}
