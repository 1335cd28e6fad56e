using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>for_if_clauses</c>: what makes a display a comprehension.</summary>
internal static class Comprehensions
{
    private static readonly Parser<Token, Expression[]> Conditions = Rule.Kind(TokenKind.KeywordIf)
        .Then(Expressions.Disjunction)
        .Many();

    private static readonly Parser<Token, ComprehensionClause> For = Rule.Node(
        (target, iterable, conditions, span) =>
            new ComprehensionClause(target, iterable, conditions.Frozen(), isAsync: false, span),
        Rule.Kind(TokenKind.KeywordFor).Then(Expressions.StarTargets),
        Rule.Kind(TokenKind.KeywordIn).Then(Expressions.Disjunction),
        Conditions
    );

    private static readonly Parser<Token, ComprehensionClause> AsyncFor = Rule.Node(
        (clause, span) =>
            new ComprehensionClause(
                clause.Target,
                clause.Iterable,
                clause.Conditions,
                isAsync: true,
                span
            ),
        Rule.Kind(TokenKind.KeywordAsync).Then(For)
    );

    /// <summary>One clause or more.</summary>
    internal static Parser<Token, ComprehensionClause[]> Clauses { get; } =
        Rule.Dispatch(Parser<Token>.Fail<ComprehensionClause>("`for`"))
            .On(TokenKind.KeywordFor, For)
            .On(TokenKind.KeywordAsync, AsyncFor)
            .AtLeastOnce();

    /// <summary>Whether the next token makes what was read before the element of a comprehension.</summary>
    internal static bool Begins(ref ParseState<Token> state) =>
        state.Kind() == TokenKind.KeywordFor
        || (state.Kind() == TokenKind.KeywordAsync && state.KindAt(1) == TokenKind.KeywordFor);

    /// <summary>Reads the clauses behind <paramref name="element"/> and the closing bracket; the opening one is the token at <paramref name="first"/>.</summary>
    internal static bool TryParse(
        ref ParseState<Token> state,
        int first,
        ComprehensionKind kind,
        Expression element,
        Expression? value,
        TokenKind close,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        if (!Clauses.TryParse(ref state, out var clauses) || !state.Expect(close))
        {
            result = null;
            return false;
        }

        if (element is StarredExpression)
        {
            state
                .Grammar()
                .Complain(element.Span, "iterable unpacking cannot be used in comprehension");
        }

        result = new ComprehensionExpression(
            kind,
            element,
            value,
            clauses.Frozen(),
            state.SpanFrom(first)
        );
        return true;
    }
}
