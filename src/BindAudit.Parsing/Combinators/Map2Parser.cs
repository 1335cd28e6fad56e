using System;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class Map2Parser<TToken, T1, T2, TResult>(
    Func<T1, T2, TResult> selector,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2
) : Parser<TToken, TResult>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out TResult result
    )
    {
        if (
            parser1.TryParse(ref state, out var value1)
            && parser2.TryParse(ref state, out var value2)
        )
        {
            result = selector(value1, value2);
            return true;
        }

        result = default;
        return false;
    }
}
