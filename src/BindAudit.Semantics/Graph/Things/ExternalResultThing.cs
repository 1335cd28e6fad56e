using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>What calling or indexing something outside the scan gives: an object whose methods go by that path.</summary>
internal sealed class ExternalResultThing(GraphAnalysis analysis, string path) : Thing
{
    /// <summary>The dotted path of what was called.</summary>
    public string Path { get; } = path;

    /// <summary>What iterating over it gives, where that is known.</summary>
    public Thing? Element { get; init; }

    public override void Iterate(Iteration iteration)
    {
        if (Element is { } element)
        {
            iteration.Into.Take(element);
        }
    }

    public override void Read(AttributeRead read)
    {
        if (ExternalThing.MemberOf(Path, read.Name) is { } member)
        {
            read.Into.Take(analysis.External(member));
        }
    }

    public override void Enter(CallSite call, bool isAsync) => call.Return(this);
}
