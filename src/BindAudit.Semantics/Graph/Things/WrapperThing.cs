using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A <c>staticmethod</c>, <c>classmethod</c> or <c>property</c> object.</summary>
internal sealed class WrapperThing(GraphAnalysis analysis, WrapperKind kind, Variable function)
    : Thing
{
    public WrapperKind Kind { get; } = kind;

    /// <summary>What is wrapped; the getter of a property.</summary>
    public Variable Function { get; } = function;

    public Variable Setter { get; } = new(analysis.Propagation);

    public Variable Deleter { get; } = new(analysis.Propagation);

    public override void BindTo(InstanceThing instance, Consumer into)
    {
        switch (Kind)
        {
            case WrapperKind.Static:
                Function.FlowTo(into);
                break;
            case WrapperKind.Class:
                Function.FlowTo(new MethodMaker(analysis, instance.Class, into));
                break;
            default:
                into.Take(analysis.Property(this, instance));
                break;
        }
    }

    public override void BindTo(ClassThing owner, Consumer into)
    {
        switch (Kind)
        {
            case WrapperKind.Static:
                Function.FlowTo(into);
                break;
            case WrapperKind.Class:
                Function.FlowTo(new MethodMaker(analysis, owner, into));
                break;
            default:
                into.Take(this);
                break;
        }
    }

    public override void Call(CallSite call, Thing? receiver)
    {
        if (Kind == WrapperKind.Static)
        {
            Function.FlowTo(call);
        }
    }

    public override void SupposeReceiver(FunctionThing method, ClassThing owner, Variable receiver)
    {
        if (Kind != WrapperKind.Static)
        {
            receiver.Take(Kind == WrapperKind.Class ? owner : owner.Shared);
        }
    }

    /// <summary><c>@x.setter</c> and its like; <c>p.fget</c>.</summary>
    public override void Read(AttributeRead read)
    {
        switch (read.Name)
        {
            case "setter" or "getter" or "deleter":
                read.Into.Take(new AccessorThing(this, read.Name));
                break;
            case "fget" or "__func__" or "__wrapped__":
                Function.FlowTo(read.Into);
                break;
            default:
                break;
        }
    }
}
