using System.Collections.Generic;

namespace BindAudit.Semantics.Values;

/// <summary>The way of a value, as a list that shares its tail: this step, then the steps before it down to the literal.</summary>
/// <param name="place">Where the step stands.</param>
/// <param name="previous">The step before, or null where the value was written.</param>
public sealed class Trace(SourcePlace place, Trace? previous = null)
{
    /// <summary>Where this step stands.</summary>
    public SourcePlace Place { get; } = place;

    /// <summary>The step before, nearer to the literal; null at the literal.</summary>
    public Trace? Previous { get; } = previous;

    /// <summary>The literal's place; O(steps).</summary>
    public SourcePlace Origin => Previous?.Origin ?? Place;

    /// <summary>All steps from the literal to this one.</summary>
    public IReadOnlyList<SourcePlace> FromOrigin()
    {
        var steps = new List<SourcePlace>();
        for (var step = this; step is not null; step = step.Previous)
        {
            steps.Add(step.Place);
        }

        steps.Reverse();
        return steps;
    }
}
