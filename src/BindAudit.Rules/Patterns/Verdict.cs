using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>What a pattern says of a subject, and through which value.</summary>
/// <param name="Truth">Whether it holds.</param>
/// <param name="Reach">The farthest reach of the values that made it hold.</param>
/// <param name="IsCertain">Whether each of them is certain.</param>
/// <param name="Shown">The value worth telling; null where it is missing.</param>
/// <param name="Prominence">How much it is worth telling.</param>
/// <param name="Place">Where the argument stands that holds it, or null.</param>
/// <param name="IsVersionDependent">Whether it holds only under some version of a signature.</param>
/// <param name="IsAssumed">Whether something that is not known was taken not to be there.</param>
internal sealed record Verdict(
    Truth Truth,
    Reach Reach = Reach.Literal,
    bool IsCertain = true,
    PossibleValue? Shown = null,
    Prominence Prominence = Prominence.None,
    SourcePlace? Place = null,
    bool IsVersionDependent = false,
    bool IsAssumed = false
)
{
    internal static readonly Verdict No = new(Truth.No);
    internal static readonly Verdict Unknown = new(Truth.Unknown);

    internal static Verdict Yes(PossibleValue value, Prominence prominence) =>
        new(Truth.Yes, value.Reach, value.IsCertain, value, prominence);

    internal static Verdict Of(Truth truth, PossibleValue value, Prominence prominence) =>
        truth switch
        {
            Truth.Yes => Yes(value, prominence),
            Truth.Unknown => Unknown,
            _ => No,
        };

    /// <summary>Both hold.</summary>
    internal Verdict And(Verdict other)
    {
        if (Truth != Truth.Yes || other.Truth != Truth.Yes)
        {
            var least = Truth <= other.Truth ? this : other;
            return least.IsAssumed == (IsAssumed || other.IsAssumed)
                ? least
                : least with
                {
                    IsAssumed = true,
                };
        }

        var told = other.Prominence >= Prominence ? other : this;
        return told with
        {
            Reach = Farther(other.Reach),
            IsCertain = IsCertain && other.IsCertain,
            IsVersionDependent = IsVersionDependent || other.IsVersionDependent,
            IsAssumed = IsAssumed || other.IsAssumed,
        };
    }

    /// <summary>One of both holds; where both do, the one whose value came the shorter way.</summary>
    internal Verdict Or(Verdict other) =>
        other.Truth > Truth || (other.Truth == Truth && other.Reach < Reach) ? other : this;

    /// <summary>The same, found within <paramref name="container"/>.</summary>
    internal Verdict Within(PossibleValue container) =>
        this with
        {
            Reach = Farther(container.Reach),
            IsCertain = IsCertain && container.IsCertain,
            Shown = Shown?.Within(container),
        };

    private Reach Farther(Reach other) => (Reach)Math.Max((int)Reach, (int)other);
}
