using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Library;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A name that is looked up in a class and its bases.</summary>
internal sealed class ClassLookup(GraphAnalysis analysis, string name, ClassThing? behind)
{
    private readonly List<object> _linked = new(1);

    public Variable Found { get; } = new(analysis.Propagation);

    /// <summary>Adds what the classes up to the first that defines the name hold; else what the only base from outside may have.</summary>
    public void Link(Thing[] order)
    {
        var first = behind is null ? 0 : System.Array.IndexOf(order, behind) + 1;
        if (behind is not null && first == 0)
        {
            return;
        }

        var outside = new List<ExternalThing>();
        for (var i = first; i < order.Length; i++)
        {
            if (order[i] is ClassThing scanned && LinkTo(scanned))
            {
                return;
            }

            if (order[i] is ExternalThing external && !IsMark(external.Name))
            {
                outside.Add(external);
            }
        }

        if (
            outside is [var only]
            && !IsAnnotated(order)
            && BuiltinMembers.MayHave(only.Name, name)
            && !_linked.Contains(only)
        )
        {
            _linked.Add(only);
            Found.Take(analysis.External(only.Name + "." + name));
        }
    }

    /// <summary>Bases that say something of a class and give its objects nothing.</summary>
    private static bool IsMark(string name) =>
        name
            is "builtins.object"
                or "abc.ABC"
                or "typing.Generic"
                or "typing.Protocol"
                or "typing_extensions.Generic"
                or "typing_extensions.Protocol";

    /// <summary>Adds what the class holds; tells whether its body defines the name.</summary>
    private bool LinkTo(ClassThing definition)
    {
        var own = definition.Own(name);
        Link(own);
        Link(definition.Written(name));
        return own is not null;
    }

    private void Link(Variable? variable)
    {
        if (variable is not null && !_linked.Contains(variable))
        {
            _linked.Add(variable);
            variable.FlowTo(Found);
        }
    }

    /// <summary>Whether a class of the scan says that its objects have the name.</summary>
    private bool IsAnnotated(Thing[] order)
    {
        foreach (var item in order)
        {
            if (
                item is ClassThing scanned
                && scanned.Summary.FieldOrder.Exists(field => field.Name == name)
            )
            {
                return true;
            }
        }

        return false;
    }
}
