using System;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class SelectParser<TToken, T, TResult>(
    Parser<TToken, T> parser,
    Func<T, TResult> selector
) : Parser<TToken, TResult>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out TResult result
    )
    {
        if (parser.TryParse(ref state, out var value))
        {
            result = selector(value);
            return true;
        }

        result = default;
        return false;
    }
}
