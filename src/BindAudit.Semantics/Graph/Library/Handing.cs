using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>Calls that hand a callable over to be run elsewhere: the edge stands where it is handed over, as a finding does.</summary>
internal static class Handing
{
    public static void Call(HandingShape shape, CallSite call)
    {
        if (call.Arguments.Find(shape.TargetPosition, shape.Target) is { } target)
        {
            target.FlowTo(new CallSite(call.Site, ArgumentsOf(shape, call.Arguments), null));
        }
    }

    private static Arguments ArgumentsOf(HandingShape shape, Arguments arguments)
    {
        if (!shape.HasContainers)
        {
            return arguments.Skip(shape.TargetPosition + 1);
        }

        var positional = arguments.Find(shape.ContainersPosition, "args");
        var keywords = arguments.Find(shape.ContainersPosition + 1, "kwargs");
        return new Arguments(
            [],
            [],
            positional is null ? [] : [(0, positional)],
            keywords is null ? [] : [keywords]
        );
    }
}
