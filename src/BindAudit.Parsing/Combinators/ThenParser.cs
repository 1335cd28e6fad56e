using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class ThenParser<TToken, T, TNext>(
    Parser<TToken, T> first,
    Parser<TToken, TNext> second
) : Parser<TToken, TNext>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out TNext result
    )
    {
        if (first.TryParse(ref state, out _))
        {
            return second.TryParse(ref state, out result);
        }

        result = default;
        return false;
    }
}
