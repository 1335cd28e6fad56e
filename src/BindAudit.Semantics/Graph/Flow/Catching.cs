using System.Collections.Generic;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>What <c>except type as name</c> binds: objects of that class that are raised somewhere.</summary>
internal sealed class Catching(GraphAnalysis analysis, Variable into) : Consumer
{
    private readonly HashSet<ContainerThing> _tuples = [];

    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ClassThing definition:
                definition.Raised.FlowTo(into);
                break;
            case ContainerThing several when _tuples.Add(several):
                several.All.FlowTo(this);
                break;
            case ExternalThing { Name: "builtins.Exception" or "builtins.BaseException" }:
                analysis.Raised.FlowTo(into);
                break;
            case ExternalThing external:
                analysis.RaisedOf(external).FlowTo(into);
                break;
            default:
                break;
        }
    }
}
