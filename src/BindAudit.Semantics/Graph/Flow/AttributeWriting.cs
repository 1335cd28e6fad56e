using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Writes an attribute of everything that comes.</summary>
internal sealed class AttributeWriting(Site site, string name, Variable value) : Consumer
{
    public Site Site { get; } = site;

    public string Name { get; } = name;

    public Variable Value { get; } = value;

    public override void Take(Thing thing) => thing.Write(this);
}
