using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class SeparatedParser<TToken, T, TSeparator>(
    Parser<TToken, T> parser,
    Parser<TToken, TSeparator> separator,
    int minimum,
    bool mayTerminate
) : Parser<TToken, T[]>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out T[] result
    )
    {
        result = [];
        var start = state.Position;
        if (!parser.TryParse(ref state, out var item))
        {
            return minimum == 0 && state.Position == start && state.Refusal is null;
        }

        var items = new Items<T>();
        items.Add(item);
        start = state.Position;
        while (separator.TryParse(ref state, out _) && state.Position != start)
        {
            start = state.Position;
            if (!parser.TryParse(ref state, out item))
            {
                result = items.Take();
                return mayTerminate && state.Position == start && state.Refusal is null;
            }

            items.Add(item);
            start = state.Position;
        }

        result = items.Take();
        return state.Position == start && state.Refusal is null;
    }
}
