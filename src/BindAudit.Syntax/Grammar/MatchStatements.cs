using System;
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

    /// <summary>Whether the next tokens may begin a match statement: the word, then something that can begin an expression.</summary>
    internal static bool MayBegin(ref ParseState<Token> state) =>
        state.Kind() == TokenKind.Name
        && TokenKindSet.StarExpression.Contains(state.KindAt(1))
        && state.BytesAt(state.Position).SequenceEqual("match"u8)
        && EndsWithColon(ref state);

    // Cheaper than to read a long call twice: the line of a header ends with a colon.
    private static bool EndsWithColon(ref ParseState<Token> state)
    {
        var at = state.Position;
        while (state.Input[at].Kind is not (TokenKind.Newline or TokenKind.EndMarker))
        {
            at++;
        }

        return state.Input[at - 1].Kind == TokenKind.Colon;
    }
}
