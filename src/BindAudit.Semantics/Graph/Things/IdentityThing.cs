using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A callable that gives back what it is handed.</summary>
internal sealed class IdentityThing : Thing
{
    public static readonly IdentityThing Instance = new();

    private IdentityThing() { }

    public override void Call(CallSite call, Thing? receiver)
    {
        if (call.Arguments.Find(0) is { } argument)
        {
            call.Return(argument);
        }
    }
}
