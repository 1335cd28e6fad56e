using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>Expressions that stand where targets are expected; see <see cref="Targets"/>.</summary>
internal sealed class TargetParser(Parser<Token, Expression> expression, string verb)
    : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (!expression.TryParse(ref state, out result))
        {
            return false;
        }

        Targets.Check(state.Grammar(), result, verb);
        return true;
    }
}
