using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>A word of a command line.</summary>
/// <param name="Values">What it may be: str, partly known str, or unknown.</param>
/// <param name="IsMany">Whether any number of words may stand here, of which nothing is known.</param>
public sealed record CommandWord(ValueSet Values, bool IsMany)
{
    /// <summary>Any number of unknown words.</summary>
    public static readonly CommandWord Many = new(ValueSet.Unknown, true);

    /// <summary>The text where it is certain, else null.</summary>
    public string? Text =>
        !IsMany && Values.Possible is [{ Value: StringValue known }] ? known.Content : null;

    internal static CommandWord Of(PossibleValue value) => new(ValueSet.Of(value), false);
}
