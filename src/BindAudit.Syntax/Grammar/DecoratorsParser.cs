using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>Decorators, or none.</summary>
internal sealed class DecoratorsParser(Parser<Token, Expression> decorator)
    : Parser<Token, Expression[]>
{
    public override bool TryParse(ref ParseState<Token> state, out Expression[] result)
    {
        result = [];
        var stack = state.Grammar().Expressions;
        var mark = stack.Count;
        while (state.Kind() == TokenKind.At)
        {
            if (!decorator.TryParse(ref state, out var next))
            {
                return false;
            }

            stack.Push(next);
        }

        result = stack.TakeFrom(mark);
        return true;
    }
}
