using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>try_stmt</c>.</summary>
internal static class TryStatements
{
    // 'except' ['*' expressions | expressions] ['as' NAME] block; several types need no parentheses (PEP 758).
    private static readonly Parser<Token, ExceptHandler> Handler = Rule.Node(
        (type, name, suite, span) =>
            new ExceptHandler(type, name?.Span, suite.Body, suite.HeaderOf(span), span),
        Rule.Kind(TokenKind.KeywordExcept)
            .Then(
                Rule.Dispatch<Expression?>(Expressions.List.OrNull(TokenKindSet.Expression))
                    .On(
                        TokenKind.Star,
                        Rule.Kind(TokenKind.Star)
                            .Then(Expressions.List.Select(static Expression? (types) => types))
                    )
            ),
        Rule.Kind(TokenKind.KeywordAs).Then(Atoms.Name).OrNull(TokenKind.KeywordAs),
        SuiteParser.Instance
    );

    /// <summary><c>'try' block except_block* [else_block] [finally_block]</c>.</summary>
    internal static Parser<Token, Statement> Try { get; } = new TryParser(Handler);
}
