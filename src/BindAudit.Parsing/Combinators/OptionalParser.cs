using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class OptionalParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, Maybe<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out Maybe<T> result
    )
    {
        var start = state.Position;
        if (parser.TryParse(ref state, out var value))
        {
            result = new Maybe<T>(value);
            return true;
        }

        result = default;
        return state.Position == start && state.Refusal is null;
    }
}
