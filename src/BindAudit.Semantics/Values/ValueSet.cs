using System.Collections.Immutable;

namespace BindAudit.Semantics.Values;

/// <summary>Every value that an expression can have, bounded; what lies beyond the bound is one <see cref="PossibleValue.Unknown"/>.</summary>
/// <param name="possible">At least one; equal values once; an unknown last.</param>
public sealed class ValueSet(ImmutableArray<PossibleValue> possible)
{
    /// <summary>The most values a set holds; beyond it the set is <see cref="Unknown"/>.</summary>
    public const int Limit = 16;

    /// <summary>The set of which nothing is known.</summary>
    public static readonly ValueSet Unknown = new([PossibleValue.Unknown]);

    /// <summary>The values.</summary>
    public ImmutableArray<PossibleValue> Possible { get; } = possible;

    /// <summary>Whether something else may be meant too.</summary>
    public bool MayBeUnknown => Possible[^1].IsUnknown;

    /// <summary>A set of one value.</summary>
    public static ValueSet Of(PossibleValue value) => new([value]);

    /// <summary>Every value one step on: at least that <paramref name="reach"/>, and seen at <paramref name="place"/>.</summary>
    public ValueSet Via(Reach reach, SourcePlace place)
    {
        var moved = ImmutableArray.CreateBuilder<PossibleValue>(Possible.Length);
        foreach (var possible in Possible)
        {
            moved.Add(possible.IsUnknown ? possible : possible.Via(reach, place));
        }

        return new ValueSet(moved.MoveToImmutable());
    }

    /// <summary>Every value as it is seen through the <paramref name="container"/> that holds it.</summary>
    public ValueSet Within(PossibleValue container)
    {
        var seen = ImmutableArray.CreateBuilder<PossibleValue>(Possible.Length);
        foreach (var possible in Possible)
        {
            seen.Add(possible.IsUnknown ? possible : possible.Within(container));
        }

        return new ValueSet(seen.MoveToImmutable());
    }

    /// <summary>Every value with at least that <paramref name="reach"/>.</summary>
    public ValueSet AtLeast(Reach reach)
    {
        var moved = ImmutableArray.CreateBuilder<PossibleValue>(Possible.Length);
        foreach (var possible in Possible)
        {
            moved.Add(possible.IsUnknown ? possible : possible.AtLeast(reach));
        }

        return new ValueSet(moved.MoveToImmutable());
    }
}
