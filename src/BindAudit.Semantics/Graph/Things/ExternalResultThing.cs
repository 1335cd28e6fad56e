using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>What calling or indexing something outside the scan gives: an object whose methods go by that path.</summary>
internal sealed class ExternalResultThing(GraphAnalysis analysis, string path) : Thing
{
    public override void Read(AttributeRead read)
    {
        if (ExternalThing.MemberOf(path, read.Name) is { } member)
        {
            read.Into.Take(analysis.External(member));
        }
    }

    public override void Enter(CallSite call, bool isAsync) => call.Return(this);
}
