using System.Collections.Generic;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>The method resolution order (C3; Python Library Reference, "The Python 2.3 Method Resolution Order").</summary>
internal static class ClassOrder
{
    /// <summary>The class, then its bases; where Python would refuse the class, depth first from the left.</summary>
    public static Thing[] Of(ClassThing definition)
    {
        var sequences = new List<List<Thing>>();
        var bases = definition.Bases;
        foreach (var item in bases)
        {
            sequences.Add(item is ClassThing scanned ? [.. scanned.Order] : [item]);
        }

        sequences.Add([.. bases]);
        var order = new List<Thing> { definition };
        while (HasMore(sequences))
        {
            order.Add(Take(sequences));
        }

        return [.. order];
    }

    private static bool HasMore(List<List<Thing>> sequences)
    {
        sequences.RemoveAll(static sequence => sequence.Count == 0);
        return sequences.Count > 0;
    }

    private static Thing Take(List<List<Thing>> sequences)
    {
        var next = sequences[0][0];
        foreach (var sequence in sequences)
        {
            if (!IsInTail(sequences, sequence[0]))
            {
                next = sequence[0];
                break;
            }
        }

        foreach (var sequence in sequences)
        {
            sequence.RemoveAll(item => ReferenceEquals(item, next));
        }

        return next;
    }

    private static bool IsInTail(List<List<Thing>> sequences, Thing candidate)
    {
        foreach (var sequence in sequences)
        {
            if (sequence.LastIndexOf(candidate) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
