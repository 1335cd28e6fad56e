using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>('.' | '...')* [dotted_name]</c>, at least one of both.</summary>
internal sealed class ImportOriginParser(Parser<Token, NameExpression> dottedName)
    : Parser<Token, ImportOrigin>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out ImportOrigin result
    )
    {
        var level = 0;
        while (state.Kind() is TokenKind.Dot or TokenKind.Ellipsis)
        {
            level += state.Kind() == TokenKind.Dot ? 1 : 3;
            state.Position++;
        }

        NameExpression? module = null;
        result = null;
        if (
            (level == 0 || state.Kind() == TokenKind.Name)
            && !dottedName.TryParse(ref state, out module)
        )
        {
            return false;
        }

        result = new ImportOrigin(module, level);
        return true;
    }
}
