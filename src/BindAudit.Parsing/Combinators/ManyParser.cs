using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class ManyParser<TToken, T>(Parser<TToken, T> parser, int minimum)
    : Parser<TToken, ImmutableArray<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out ImmutableArray<T> result
    )
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var start = state.Position;
        while (parser.TryParse(ref state, out var item))
        {
            items.Add(item);
            if (state.Position == start)
            {
                break;
            }

            start = state.Position;
        }

        result = items.DrainToImmutable();
        return state.Position == start && state.Refusal is null && result.Length >= minimum;
    }
}
