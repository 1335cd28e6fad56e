using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A name that is looked up in a class and its bases.</summary>
internal sealed class ClassLookup(GraphAnalysis analysis, string name, ClassThing? behind)
{
    private readonly HashSet<Thing> _linked = [];

    public Variable Found { get; } = new(analysis.Propagation);

    /// <summary>Adds what the classes up to the first that defines the name hold.</summary>
    public void Link(IReadOnlyList<Thing> order)
    {
        var first = behind is null ? 0 : IndexOf(order, behind) + 1;
        ExternalThing? outside = null;
        var isAmbiguous = behind is not null && first == 0;
        for (var i = first; i < order.Count && !(behind is not null && first == 0); i++)
        {
            if (order[i] is ClassThing scanned)
            {
                if (LinkTo(scanned))
                {
                    return;
                }
            }
            else if (order[i] is ExternalThing { Name: not "builtins.object" } external)
            {
                isAmbiguous |= outside is not null;
                outside = external;
            }
        }

        if (outside is not null && !isAmbiguous && _linked.Add(outside))
        {
            Found.Take(analysis.External(outside.Name + "." + name));
        }
    }

    /// <summary>Adds what the class holds; tells whether its body defines the name.</summary>
    private bool LinkTo(ClassThing definition)
    {
        if (_linked.Add(definition))
        {
            definition.Own(name).FlowTo(Found);
        }

        return definition.Summary.Attributes.ContainsKey(name);
    }

    private static int IndexOf(IReadOnlyList<Thing> order, ClassThing definition)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (ReferenceEquals(order[i], definition))
            {
                return i;
            }
        }

        return -1;
    }
}
