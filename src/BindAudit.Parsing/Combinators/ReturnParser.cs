using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class ReturnParser<TToken, T>(T value) : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, [MaybeNullWhen(false)] out T result)
    {
        result = value;
        return true;
    }
}
