using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Reads an attribute of everything that comes.</summary>
/// <remarks>PERF: where it stands is asked for properties and modules only; there are more reads than anything else.</remarks>
internal sealed class AttributeRead : Consumer
{
    private readonly GraphModule? _module;

    /// <summary>A <see cref="Flow.Site"/>, or the <see cref="OperationSummary"/> from which it is made.</summary>
    private object _place;

    /// <summary>A read that code of the library does.</summary>
    public AttributeRead(Site site, string name, Variable into)
    {
        _place = site;
        Name = name;
        Into = into;
    }

    /// <summary>A read as it is written.</summary>
    public AttributeRead(GraphModule module, OperationSummary operation, string name, Variable into)
    {
        _module = module;
        _place = operation;
        Name = name;
        Into = into;
    }

    public Site Site
    {
        get
        {
            if (_place is OperationSummary operation)
            {
                _place = _module!.SiteOf(operation.Caller, operation.Term.Span);
            }

            return (Site)_place;
        }
    }

    public GraphAnalysis Analysis => _module?.Analysis ?? Site.Analysis;

    /// <summary>The file that reads.</summary>
    public string Path => _module?.Path ?? Site.Path;

    public string Name { get; }

    public Variable Into { get; }

    /// <summary>Takes what was found in an object, and runs properties where there may be some.</summary>
    public Consumer Found =>
        field ??= Analysis.AttributeNames.MayRunCode(Name) ? new FoundAttribute(Site, Into) : Into;

    public override void Take(Thing thing) => thing.Read(this);
}
