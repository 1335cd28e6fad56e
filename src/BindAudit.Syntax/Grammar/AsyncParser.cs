using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'async' (function_def | with_stmt | for_stmt)</c>.</summary>
internal sealed class AsyncParser : Parser<Token, Statement>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        switch (state.KindAt(1))
        {
            case TokenKind.KeywordDef:
                return Definitions.Definition.TryParse(ref state, out result);
            case TokenKind.KeywordFor:
                return Loops.AsyncFor.TryParse(ref state, out result);
            case TokenKind.KeywordWith:
                return WithStatements.AsyncWith.TryParse(ref state, out result);
            default:
                state.Position++;
                result = null;
                return state.Fail("`def`") | state.Fail("`with`") | state.Fail("`for`");
        }
    }
}
