using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class OrParser<TToken, T>(Parser<TToken, T> first, Parser<TToken, T> second)
    : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Position;
        if (first.TryParse(ref state, out result))
        {
            return true;
        }

        return state.Position == start
            && state.Refusal is null
            && second.TryParse(ref state, out result);
    }
}
