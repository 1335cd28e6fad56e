using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class BeforeParser<TToken, T, TNext>(
    Parser<TToken, T> first,
    Parser<TToken, TNext> second
) : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, [MaybeNullWhen(false)] out T result)
    {
        return first.TryParse(ref state, out result) && second.TryParse(ref state, out _);
    }
}
