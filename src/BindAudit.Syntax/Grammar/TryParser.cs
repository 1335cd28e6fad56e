using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'try' block except_block* [else_block] [finally_block]</c>.</summary>
internal sealed class TryParser(Parser<Token, ExceptHandler> handler) : Parser<Token, Statement>
{
    private static readonly Parser<Token, Suite> Body = Rule.Kind(TokenKind.KeywordTry)
        .Then(SuiteParser.Instance);

    private static readonly ClauseParser Else = new(TokenKind.KeywordElse);

    private static readonly ClauseParser Finally = new(TokenKind.KeywordFinally);

    private readonly AttemptParser<ExceptHandler> _handler = new(handler);

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        result = null;
        var first = state.Position;
        if (!Body.TryParse(ref state, out var suite))
        {
            return false;
        }

        var clauses = state.Position;
        var isStar = state.KindAt(1) == TokenKind.Star;
        var handlers = ReadHandlers(ref state);
        var orElse = Else.Read(ref state);
        var finalBody = Finally.Read(ref state);
        if (state.Position == clauses && !CompoundStatements.Clauses.Contains(state.Kind()))
        {
            Recovery.Report(ref state, clauses, "expected `except` or `finally`");
        }

        var span = Rule.SpanOfNode(ref state, first);
        isStar &= !handlers.IsEmpty;
        result = new TryStatement(suite.Body, handlers, orElse, finalBody, isStar, span);
        return true;
    }

    // "except A, B as e": without parentheses there is no name (PEP 758).
    private static void CheckTypes(ref ParseState<Token> state, ExceptHandler handler)
    {
        if (
            handler is { Name: not null, Type: TupleExpression { Elements: [var first, ..] } types }
            && first.Span.Start == types.Span.Start
        )
        {
            state
                .Grammar()
                .Complain(
                    types.Span,
                    "multiple exception types must be parenthesized when using `as`"
                );
        }
    }

    private ImmutableArray<ExceptHandler> ReadHandlers(ref ParseState<Token> state)
    {
        var handlers = ImmutableArray.CreateBuilder<ExceptHandler>();
        while (
            state.Kind() == TokenKind.KeywordExcept && _handler.TryParse(ref state, out var next)
        )
        {
            CheckTypes(ref state, next);
            handlers.Add(next);
        }

        return handlers.DrainToImmutable();
    }
}
