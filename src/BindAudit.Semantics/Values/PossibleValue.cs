namespace BindAudit.Semantics.Values;

/// <summary>One value that an expression can have, and how it got there.</summary>
/// <param name="Value">The value.</param>
/// <param name="Reach">How far it travelled.</param>
/// <param name="Trace">Its way, or null for what was written nowhere (an unknown).</param>
/// <param name="IsCertain">Whether every step of a <see cref="Reach.Flow"/> was the only possible one.</param>
public sealed record PossibleValue(Value Value, Reach Reach, Trace? Trace, bool IsCertain = true)
{
    /// <summary>What is not known.</summary>
    public static readonly PossibleValue Unknown = new(UnknownValue.Instance, Reach.Literal, null);

    /// <summary>Whether nothing is known about it.</summary>
    public bool IsUnknown => Value is UnknownValue;

    /// <summary>This element as it is seen through the <paramref name="container"/> that holds it: the farther reach of the two.</summary>
    public PossibleValue Within(PossibleValue container) =>
        this with
        {
            Reach = container.Reach > Reach ? container.Reach : Reach,
            IsCertain = IsCertain && container.IsCertain,
        };

    /// <summary>The same with at least that <paramref name="reach"/>.</summary>
    public PossibleValue AtLeast(Reach reach) =>
        Reach >= reach ? this : this with { Reach = reach };

    /// <summary>The same one step on: at least that <paramref name="reach"/>, and seen at <paramref name="place"/>.</summary>
    /// <remarks>Only what was written somewhere has a way to tell.</remarks>
    public PossibleValue Via(Reach reach, SourcePlace place) =>
        Trace is null
            ? AtLeast(reach)
            : this with
            {
                Reach = reach > Reach ? reach : Reach,
                Trace = new Trace(place, Trace),
            };
}
