using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>primary: atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')*</c>; a loop, so that chains do not recurse.</summary>
internal static class PrimaryParser
{
    // How many operators and trailers a part of a broken line may have.
    private const int MaximumPrefix = 400;

    internal static bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        if (!TryParseAtom(ref state, out result))
        {
            return false;
        }

        while (BeginsTrailer(state.Kind()))
        {
            if (!TryTrailer(ref state, first, ref result))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In a broken line: a name with those trailers that can be read, as <c>f(a)</c> of <c>f(a).</c>; null if there are none.</summary>
    /// <param name="state">Stands behind what was read afterwards, or where it stood.</param>
    /// <param name="furthest">The token up to which it looked.</param>
    internal static Expression? ReadPrefix(ref ParseState<Token> state, out int furthest)
    {
        var first = state.Position;
        furthest = first;
        if (state.Kind() != TokenKind.Name || !BeginsTrailer(state.KindAt(1)))
        {
            return null;
        }

        var context = state.Grammar();
        var mark = context.Mark();
        var read = ++state.Position;
        Expression result = new NameExpression(state.LastSpan());
        context.Links = 0;
        state.Depth = 1;
        while (
            context.Links < MaximumPrefix
            && BeginsTrailer(state.Kind())
            && TryTrailer(ref state, first, ref result)
        )
        {
            read = state.Position;
        }

        furthest = state.Position;
        context.Restore(mark);
        state.Depth = 0;
        state.Position = read;
        return read == first + 1 ? null : TreeHeight.Bound(result, context);
    }

    private static bool BeginsTrailer(TokenKind kind) =>
        kind is TokenKind.Dot or TokenKind.Lpar or TokenKind.Lsqb;

    private static bool TryTrailer(ref ParseState<Token> state, int first, ref Expression result)
    {
        var success = state.Kind() switch
        {
            TokenKind.Dot => TryAttribute(ref state, first, ref result),
            TokenKind.Lpar => ArgumentsParser.TryCall(ref state, first, ref result),
            _ => SubscriptParser.TrySubscript(ref state, first, ref result),
        };
        state.Grammar().Links++;
        return success;
    }

    private static bool TryParseAtom(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        switch (state.Kind())
        {
            case TokenKind.Name:
                state.Position++;
                result = new NameExpression(state.LastSpan());
                return true;
            case TokenKind.Number:
                state.Position++;
                result = new NumberExpression(state.LastSpan());
                return true;
            default:
                return Atoms.Atom.TryParse(ref state, out result);
        }
    }

    private static bool TryAttribute(ref ParseState<Token> state, int first, ref Expression result)
    {
        state.Position++;
        // "loop.async" was Python up to 3.6; the chain is kept.
        if (!state.Skip(TokenKind.KeywordAsync) && !state.Expect(TokenKind.Name))
        {
            return false;
        }

        result = new AttributeExpression(result, state.LastSpan(), state.SpanFrom(first));
        return true;
    }
}
