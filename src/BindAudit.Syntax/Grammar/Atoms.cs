using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>atom</c>, by its first token; NAME and NUMBER are read before it comes to this table.</summary>
internal static class Atoms
{
    /// <summary><c>NAME</c> where nothing but a name can stand.</summary>
    internal static Parser<Token, NameExpression> Name { get; } =
        Rule.Node((_, span) => new NameExpression(span), Rule.Kind(TokenKind.Name));

    private static readonly Parser<Token, Expression> Strings = new StringsParser();

    /// <summary>Everything else that can stand where an operand is expected.</summary>
    internal static Parser<Token, Expression> Atom { get; } =
        Rule.Dispatch(Parser<Token>.Fail<Expression>("expression"))
            .On(TokenKind.String, Strings)
            .On(TokenKind.FStringStart, Strings)
            .On(TokenKind.TStringStart, Strings)
            .On(TokenKind.Lpar, new ParenthesesParser())
            .On(TokenKind.Lsqb, new BracketsParser())
            .On(TokenKind.Lbrace, new BracesParser())
            .On(TokenKind.KeywordNone, Constant(TokenKind.KeywordNone, ConstantKind.None))
            .On(TokenKind.KeywordTrue, Constant(TokenKind.KeywordTrue, ConstantKind.True))
            .On(TokenKind.KeywordFalse, Constant(TokenKind.KeywordFalse, ConstantKind.False))
            .On(TokenKind.Ellipsis, Constant(TokenKind.Ellipsis, ConstantKind.Ellipsis));

    private static Parser<Token, Expression> Constant(TokenKind kind, ConstantKind value) =>
        Rule.Node((_, span) => (Expression)new ConstantExpression(value, span), Rule.Kind(kind));
}
