using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>for_stmt</c> and <c>while_stmt</c>.</summary>
internal static class Loops
{
    private static readonly ClauseParser Else = new(TokenKind.KeywordElse);

    /// <summary><c>'while' named_expression block [else_block]</c>.</summary>
    internal static Parser<Token, Statement> While { get; } =
        Rule.Node(
            (test, suite, orElse, span) =>
                (Statement)
                    new WhileStatement(
                        test,
                        suite.Body,
                        orElse.Frozen(),
                        suite.HeaderOf(span),
                        span
                    ),
            Rule.Kind(TokenKind.KeywordWhile).Then(Expressions.NamedExpression),
            SuiteParser.Instance,
            Else
        );

    /// <summary><c>'for' star_targets 'in' star_expressions block [else_block]</c>.</summary>
    internal static Parser<Token, Statement> For { get; } =
        ForBehind(Rule.Kind(TokenKind.KeywordFor), isAsync: false);

    /// <summary>The same behind <c>async</c>.</summary>
    internal static Parser<Token, Statement> AsyncFor { get; } =
        ForBehind(
            Rule.Kind(TokenKind.KeywordAsync).Then(Rule.Kind(TokenKind.KeywordFor)),
            isAsync: true
        );

    private static Parser<Token, Statement> ForBehind(Parser<Token, Token> keyword, bool isAsync) =>
        Rule.Node(
            (target, iterable, suite, orElse, span) =>
                (Statement)
                    new ForStatement(
                        target,
                        iterable,
                        suite.Body,
                        orElse.Frozen(),
                        isAsync,
                        suite.HeaderOf(span),
                        span
                    ),
            keyword.Then(Expressions.StarTargets),
            Rule.Kind(TokenKind.KeywordIn).Then(Expressions.StarExpressions),
            SuiteParser.Instance,
            Else
        );
}
