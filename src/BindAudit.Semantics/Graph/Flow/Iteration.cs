using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Iterates over everything that comes.</summary>
internal sealed class Iteration(Site site, Variable into, bool isAsync = false) : Consumer
{
    public Site Site { get; } = site;

    public GraphAnalysis Analysis => Site.Analysis;

    /// <summary>Where the elements go.</summary>
    public Variable Into { get; } = into;

    public bool IsAsync { get; } = isAsync;

    /// <summary>Takes what <c>__iter__</c> gave, and asks it for its elements.</summary>
    public Consumer Next => field ??= new NextElement(this);

    public override void Take(Thing thing) => thing.Iterate(this);
}
