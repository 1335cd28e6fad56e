using System;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Makes objects of the classes that annotations name.</summary>
internal sealed class Supposing(GraphAnalysis analysis, Variable into) : Consumer
{
    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ClassThing definition:
                into.Take(definition.Shared);
                break;
            case ExternalThing { IsBuiltin: true } builtin:
                if (analysis.InstanceOf(builtin.Name) is { } value)
                {
                    into.Take(value);
                }

                break;
            case ExternalThing { IsClassLike: true } external
                when !external
                    .Name.AsSpan()
                    .TrimStart('_')
                    .StartsWith("typing", StringComparison.Ordinal):
                into.Take(analysis.ResultOf(external.Name));
                break;
            default:
                break;
        }
    }
}
