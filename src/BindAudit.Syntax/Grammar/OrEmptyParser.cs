using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>[rule]</c> whose result is a list: the rule where the next token begins it, else empty.</summary>
internal sealed class OrEmptyParser<T>(TokenKind first, Parser<Token, T[]> parser)
    : Parser<Token, T[]>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out T[] result
    )
    {
        result = [];
        return state.Kind() != first || parser.TryParse(ref state, out result);
    }
}
