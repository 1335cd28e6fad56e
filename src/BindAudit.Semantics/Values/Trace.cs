namespace BindAudit.Semantics.Values;

/// <summary>The way of a value, as a list that shares its tail: this step, then the steps before it down to the literal.</summary>
/// <param name="place">Where the step stands.</param>
/// <param name="previous">The step before, or null where the value was written.</param>
public sealed class Trace(SourcePlace place, Trace? previous = null)
{
    /// <summary>How many steps at each end of a way are told: nobody reads more.</summary>
    public const int MostAtEnds = 32;

    /// <summary>Where this step stands.</summary>
    public SourcePlace Place { get; } = place;

    /// <summary>The step before, nearer to the literal; null at the literal.</summary>
    public Trace? Previous { get; } = previous;

    /// <summary>The literal's place; O(steps).</summary>
    public SourcePlace Origin
    {
        get
        {
            var step = this;
            while (step.Previous is { } before)
            {
                step = before;
            }

            return step.Place;
        }
    }

    /// <summary>The steps from the literal to this one; of a long way, the first and the last <see cref="MostAtEnds"/>. O(steps).</summary>
    public SourcePlace[] FromOrigin()
    {
        var count = 0;
        for (var step = this; step is not null; step = step.Previous)
        {
            count++;
        }

        // PERF: an array, since a list of our own small values is compiled at its first use.
        var steps = new SourcePlace[int.Min(count, 2 * MostAtEnds)];
        var (at, left) = (steps.Length, count);
        for (var step = this; step is not null; step = step.Previous, left--)
        {
            if (left <= MostAtEnds || left > count - MostAtEnds)
            {
                steps[--at] = step.Place;
            }
        }

        return steps;
    }
}
