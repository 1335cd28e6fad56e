using System;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class Map4Parser<TToken, T1, T2, T3, T4, TResult>(
    Func<T1, T2, T3, T4, TResult> selector,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2,
    Parser<TToken, T3> parser3,
    Parser<TToken, T4> parser4
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
            && parser3.TryParse(ref state, out var value3)
            && parser4.TryParse(ref state, out var value4)
        )
        {
            result = selector(value1, value2, value3, value4);
            return true;
        }

        result = default;
        return false;
    }
}
