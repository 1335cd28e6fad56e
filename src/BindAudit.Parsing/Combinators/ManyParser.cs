using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class ManyParser<TToken, T>(Parser<TToken, T> parser, int minimum)
    : Parser<TToken, T[]>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out T[] result
    )
    {
        var items = new Items<T>();
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

        result = items.Take();
        return state.Position == start && state.Refusal is null && result.Length >= minimum;
    }
}
