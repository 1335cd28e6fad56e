using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>An iterator: a generator, <c>map(…)</c>, <c>enumerate(…)</c>. What runs when it is asked for elements runs where it is asked.</summary>
/// <param name="elements">What it gives.</param>
/// <param name="onIterate">What else happens where it is asked, or null.</param>
internal sealed class StreamThing(Variable elements, Action<Iteration>? onIterate = null) : Thing
{
    private readonly HashSet<Site> _asked = new(ReferenceEqualityComparer.Instance);

    public Variable Elements { get; } = elements;

    /// <summary>What <c>yield from</c> gives: what the generator returns.</summary>
    public Variable? Returned { get; init; }

    public override void Iterate(Iteration iteration)
    {
        Elements.FlowTo(iteration.Into);
        if (onIterate is not null && _asked.Add(iteration.Site))
        {
            onIterate(iteration);
        }
    }

    /// <summary>A generator under <c>contextlib.contextmanager</c>.</summary>
    public override void Enter(CallSite call, bool isAsync) => call.Return(Elements);

    public override void Read(AttributeRead read)
    {
        if (read.Name is "__next__" or "send" or "__anext__" or "asend")
        {
            read.Into.Take(new StreamMethodThing(this));
        }
    }
}
