using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class SequenceParser<TToken>(IReadOnlyList<TToken> tokens)
    : Parser<TToken, IReadOnlyList<TToken>>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out IReadOnlyList<TToken> result
    )
    {
        result = tokens;
        foreach (var token in tokens)
        {
            if (
                state.IsAtEnd
                || !EqualityComparer<TToken>.Default.Equals(state.Input[state.Position], token)
            )
            {
                return state.Fail($"`{token}`");
            }

            state.Position++;
        }

        return true;
    }
}
