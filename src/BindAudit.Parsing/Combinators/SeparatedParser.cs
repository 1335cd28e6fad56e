using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class SeparatedParser<TToken, T, TSeparator>(
    Parser<TToken, T> parser,
    Parser<TToken, TSeparator> separator,
    int minimum,
    bool mayTerminate
) : Parser<TToken, ImmutableArray<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out ImmutableArray<T> result
    )
    {
        result = [];
        var start = state.Position;
        if (!parser.TryParse(ref state, out var item))
        {
            return minimum == 0 && state.Position == start && state.Refusal is null;
        }

        var items = ImmutableArray.CreateBuilder<T>();
        items.Add(item);
        start = state.Position;
        while (separator.TryParse(ref state, out _) && state.Position != start)
        {
            start = state.Position;
            if (!parser.TryParse(ref state, out item))
            {
                result = items.DrainToImmutable();
                return mayTerminate && state.Position == start && state.Refusal is null;
            }

            items.Add(item);
            start = state.Position;
        }

        result = items.DrainToImmutable();
        return state.Position == start && state.Refusal is null;
    }
}
