using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>dotted_name: '.'.NAME+</c>, as one name.</summary>
internal sealed class DottedNameParser : Parser<Token, NameExpression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out NameExpression result
    )
    {
        var first = state.Position;
        result = null;
        do
        {
            if (!state.Expect(TokenKind.Name))
            {
                return false;
            }
        } while (state.Skip(TokenKind.Dot));

        result = new NameExpression(state.SpanFrom(first));
        return true;
    }
}
