using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class SkipManyParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, Unit>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out Unit result
    )
    {
        result = Unit.Value;
        var start = state.Position;
        while (parser.TryParse(ref state, out _) && state.Position != start)
        {
            start = state.Position;
        }

        return state.Position == start && state.Refusal is null;
    }
}
