using System;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>What the grammar's leaves say to the tokens. ENDMARKER is never consumed, so there is always a token.</summary>
internal static class Cursor
{
    /// <summary>The kind of the next token.</summary>
    internal static TokenKind Kind(this ref ParseState<Token> state) =>
        state.Input[state.Position].Kind;

    /// <summary>The kind of the token <paramref name="ahead"/> tokens behind the next.</summary>
    internal static TokenKind KindAt(this ref ParseState<Token> state, int ahead)
    {
        var at = state.Position + ahead;
        return at < state.Input.Length ? state.Input[at].Kind : TokenKind.EndMarker;
    }

    /// <summary>Consumes the next token if it is a <paramref name="kind"/>.</summary>
    internal static bool Skip(this ref ParseState<Token> state, TokenKind kind)
    {
        if (state.Kind() != kind)
        {
            return false;
        }

        state.Position++;
        return true;
    }

    /// <summary>Consumes the next token, which must be a <paramref name="kind"/>.</summary>
    internal static bool Expect(this ref ParseState<Token> state, TokenKind kind) =>
        state.Skip(kind) || state.Fail(TokenSpelling.Of(kind));

    /// <summary>The grammar's context.</summary>
    internal static GrammarContext Grammar(this ref ParseState<Token> state) =>
        (GrammarContext)state.Context!;

    /// <summary>The span from the token at <paramref name="first"/> to the last consumed one.</summary>
    internal static TextSpan SpanFrom(this ref ParseState<Token> state, int first)
    {
        var context = state.Grammar();
        var start = state.Input[first].Start;
        return new TextSpan(
            start - context.Origin,
            context.EndOf(state.Input[state.Position - 1]) - start
        );
    }

    /// <summary>The span of the last consumed token.</summary>
    internal static TextSpan LastSpan(this ref ParseState<Token> state) =>
        state.SpanFrom(state.Position - 1);

    /// <summary>The bytes of the token at <paramref name="at"/>.</summary>
    internal static ReadOnlySpan<byte> BytesAt(this ref ParseState<Token> state, int at)
    {
        var source = state.Grammar().Source;
        return source.Text[source.SpanOf(state.Input[at])];
    }
}
