using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Reads an attribute of everything that comes.</summary>
internal sealed class AttributeRead(Site site, string name, Variable into) : Consumer
{
    public Site Site { get; } = site;

    public GraphAnalysis Analysis => Site.Analysis;

    public string Name { get; } = name;

    public Variable Into { get; } = into;

    /// <summary>Takes what was found, and runs properties.</summary>
    public Consumer Found => field ??= new FoundAttribute(Site, Into);

    public override void Take(Thing thing) => thing.Read(this);
}
