using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>An object that holds attributes and nothing else.</summary>
internal sealed class AttributesThing(GraphAnalysis analysis) : Thing
{
    private Fields _fields;

    /// <summary>One attribute.</summary>
    public Variable Of(string name) => _fields.Of(name, analysis.Propagation);

    public override void Read(AttributeRead read) => Of(read.Name).FlowTo(read.Into);

    public override void Write(AttributeWriting write) => write.Value.FlowTo(Of(write.Name));
}
