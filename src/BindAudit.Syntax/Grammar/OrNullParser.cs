using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>[rule]</c>: the rule where the next token may begin it, else null.</summary>
internal sealed class OrNullParser<T>(TokenKindSet first, Parser<Token, T> parser)
    : Parser<Token, T?>
    where T : class
{
    public override bool TryParse(ref ParseState<Token> state, out T? result)
    {
        result = null;
        return !first.Contains(state.Kind()) || parser.TryParse(ref state, out result);
    }
}
