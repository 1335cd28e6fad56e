using System;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class PredicateParser<TToken>(Func<TToken, bool> predicate, string expected)
    : Parser<TToken, TToken>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out TToken result
    )
    {
        if (!state.IsAtEnd && predicate(state.Input[state.Position]))
        {
            result = state.Input[state.Position];
            state.Position++;
            return true;
        }

        result = default;
        return state.Fail(expected);
    }
}
