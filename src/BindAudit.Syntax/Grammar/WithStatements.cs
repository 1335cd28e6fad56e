using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>with_stmt</c>.</summary>
internal static class WithStatements
{
    // expression ['as' star_target]
    private static readonly Parser<Token, WithItem> Item = Rule.Node(
        (context, target, span) => new WithItem(context, target, span),
        Expressions.Expression,
        Rule.Kind(TokenKind.KeywordAs).Then(Expressions.StarTarget).OrNull(TokenKind.KeywordAs)
    );

    private static readonly Parser<Token, WithItem[]> Bare = Item.SeparatedByAtLeastOnce(
        Rule.Kind(TokenKind.Comma)
    );

    // '(' ','.with_item+ [','] ')' &':', which begins as a group or a tuple does.
    private static readonly Parser<Token, WithItem[]> Parenthesized = new AttemptParser<WithItem[]>(
        Item.SeparatedAndOptionallyTerminatedAtLeastOnce(Rule.Kind(TokenKind.Comma))
            .Between(Rule.Kind(TokenKind.Lpar), Rule.Kind(TokenKind.Rpar))
            .Before(Parser.Lookahead(Rule.Kind(TokenKind.Colon)))
    );

    private static readonly Parser<Token, WithItem[]> Items = Rule.Dispatch(Bare)
        .On(TokenKind.Lpar, Parenthesized.Or(Bare));

    /// <summary><c>'with' with_items block</c>.</summary>
    internal static Parser<Token, Statement> With { get; } =
        WithBehind(Rule.Kind(TokenKind.KeywordWith), isAsync: false);

    /// <summary>The same behind <c>async</c>.</summary>
    internal static Parser<Token, Statement> AsyncWith { get; } =
        WithBehind(
            Rule.Kind(TokenKind.KeywordAsync).Then(Rule.Kind(TokenKind.KeywordWith)),
            isAsync: true
        );

    private static Parser<Token, Statement> WithBehind(
        Parser<Token, Token> keyword,
        bool isAsync
    ) =>
        Rule.Node(
            (items, suite, span) =>
                (Statement)
                    new WithStatement(
                        items.Frozen(),
                        suite.Body,
                        isAsync,
                        suite.HeaderOf(span),
                        span
                    ),
            keyword.Then(Items),
            SuiteParser.Instance
        );
}
