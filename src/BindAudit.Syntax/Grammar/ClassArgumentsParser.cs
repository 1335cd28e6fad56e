using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>['(' [arguments] ')']</c> of a class.</summary>
internal sealed class ClassArgumentsParser : Parser<Token, ClassArguments>
{
    private static readonly ClassArguments None = new([], []);

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out ClassArguments result
    )
    {
        result = None;
        if (state.Kind() != TokenKind.Lpar)
        {
            return true;
        }

        var context = state.Grammar();
        var mark = context.Expressions.Count;
        var keywordMark = context.Keywords.Count;
        if (!ArgumentsParser.TryParse(ref state))
        {
            return false;
        }

        result = new ClassArguments(
            context.Expressions.PopFrom(mark),
            context.Keywords.PopFrom(keywordMark)
        );
        return true;
    }
}
