using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class BacktrackingParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Position;
        if (parser.TryParse(ref state, out result))
        {
            return true;
        }

        state.Position = start;
        return false;
    }
}
