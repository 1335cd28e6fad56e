using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary><c>functools.partial(f, …)</c>.</summary>
internal sealed class PartialThing(Variable function, Arguments first) : Thing
{
    public override void Call(CallSite call, Thing? receiver)
    {
        if (!call.IsTooDeep && call.IsFirst(this))
        {
            function.FlowTo(call.With(first.Then(call.Arguments)));
        }
    }

    public override void Read(AttributeRead read)
    {
        if (read.Name == "func")
        {
            function.FlowTo(read.Into);
        }
    }
}
