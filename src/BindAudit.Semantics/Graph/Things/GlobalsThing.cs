using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary><c>globals()</c>: the names of a module as a dict.</summary>
internal sealed class GlobalsThing(GraphModule module) : Thing
{
    private readonly ContainerThing _dict = new(module.Analysis, BuiltinTypes.Dict, 0);

    public override void Read(AttributeRead read) => _dict.Read(read);

    public override void ReadItem(Variable? key, CallSite call) =>
        key?.FlowTo(new Each(thing => Find(thing, call)));

    private void Find(Thing key, CallSite call)
    {
        if (key is BuiltinThing { Text: { } name } && module.Names.Find(name) is { } variable)
        {
            call.Return(variable);
        }
    }
}
