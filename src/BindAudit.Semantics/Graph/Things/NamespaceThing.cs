using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A module of the scan, or a folder that holds some (PEP 420).</summary>
internal sealed class NamespaceThing(GraphAnalysis analysis, string name, GraphModule? module)
    : Thing
{
    private string Name => name;

    public override void Read(AttributeRead read)
    {
        if (module is not null && read.Name == "__dict__")
        {
            read.Into.Take(analysis.GlobalsOf(module));
        }
        else
        {
            analysis.Modules.MemberOf(name, module, read.Name)?.FlowTo(read.Into);
            module?.Names.ReplacedBy(read.Path, read.Name)?.FlowTo(read.Into);
        }
    }

    public override Variable? Member(string name, string path) =>
        name == "__dict__" || module?.Names.ReplacedBy(path, name) is not null
            ? null
            : analysis.Modules.MemberOf(Name, module, name);

    public override void Write(AttributeWriting write)
    {
        if (module is not null)
        {
            write.Value.FlowTo(module.Names.WrittenFromOutside(write.Name, write.Site));
        }
    }
}
