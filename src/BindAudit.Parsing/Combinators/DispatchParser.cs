using System;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class DispatchParser<TToken, T>(
    Func<TToken, int> indexOf,
    Parser<TToken, T>?[] table,
    Parser<TToken, T> otherwise
) : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, [MaybeNullWhen(false)] out T result)
    {
        if (!state.IsAtEnd)
        {
            var index = indexOf(state.Input[state.Position]);
            if ((uint)index < (uint)table.Length && table[index] is { } parser)
            {
                return parser.TryParse(ref state, out result);
            }
        }

        return otherwise.TryParse(ref state, out result);
    }
}
