using System.Collections.Immutable;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>[rule]</c> whose result is a list: the rule where the next token begins it, else empty.</summary>
internal sealed class OrEmptyParser<T>(TokenKind first, Parser<Token, ImmutableArray<T>> parser)
    : Parser<Token, ImmutableArray<T>>
{
    public override bool TryParse(ref ParseState<Token> state, out ImmutableArray<T> result)
    {
        result = [];
        return state.Kind() != first || parser.TryParse(ref state, out result);
    }
}
