using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class EndParser<TToken>() : Parser<TToken, Unit>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out Unit result
    )
    {
        result = Unit.Value;
        return state.IsAtEnd || state.Fail("end of input");
    }
}
