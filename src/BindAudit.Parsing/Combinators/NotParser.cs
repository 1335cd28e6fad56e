using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class NotParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, Unit>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out Unit result
    )
    {
        result = Unit.Value;
        var start = state.Position;
        state.Muted++;
        var success = parser.TryParse(ref state, out _);
        state.Muted--;
        state.Position = start;
        return !success && state.Refusal is null;
    }
}
