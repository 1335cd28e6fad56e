using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A callable with the object or class that it is handed first.</summary>
internal sealed class MethodThing(Thing function, Thing receiver) : Thing
{
    public Thing Function { get; } = function;

    public Thing Receiver { get; } = receiver;

    public override void Call(CallSite call, Thing? receiver) => Function.Call(call, Receiver);

    public override void Read(AttributeRead read)
    {
        switch (read.Name)
        {
            case "__self__":
                read.Into.Take(Receiver);
                break;
            case "__func__":
                read.Into.Take(Function);
                break;
            case "__call__":
                read.Into.Take(this);
                break;
            default:
                Function.Read(read);
                break;
        }
    }
}
