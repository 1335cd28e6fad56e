using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>match_stmt</c>; <c>match</c> and <c>case</c> are names everywhere else.</summary>
internal static class MatchStatements
{
    // "case" patterns ['if' named_expression] block
    private static readonly Parser<Token, MatchCase> Case = Rule.Node(
        (pattern, guard, suite, span) =>
            new MatchCase(pattern, guard, suite.Body, suite.HeaderOf(span), span),
        new SoftKeywordParser("case").Then(Patterns.OpenPatterns),
        Rule.Kind(TokenKind.KeywordIf)
            .Then(Expressions.NamedExpression)
            .OrNull(TokenKind.KeywordIf),
        SuiteParser.Instance
    );

    // "match" subject_expr ':' NEWLINE INDENT, and a case follows: else it is a call or a name
    private static readonly Parser<Token, MatchHeader> Header = new AttemptParser<MatchHeader>(
        Rule.Node(
                (subject, _, span) => new MatchHeader(subject, span),
                new SoftKeywordParser("match").Then(Expressions.StarNamedExpressions),
                Rule.Kind(TokenKind.Colon)
            )
            .Before(Rule.Kind(TokenKind.Newline))
            .Before(Rule.Kind(TokenKind.Indent))
            .Before(Parser.Lookahead(new SoftKeywordParser("case")))
    );

    /// <summary>A match statement, or what else begins with that name.</summary>
    internal static Parser<Token, Statement> MatchOrSimple { get; } = new MatchParser(Header, Case);
}
