using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class LabelledParser<TToken, T>(Parser<TToken, T> parser, string label)
    : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Position;
        var known = state.CountExpectedAt(start);
        var success = parser.TryParse(ref state, out result);
        state.Relabel(start, known, label);
        return success;
    }
}
