using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>The inside of an f-string or t-string (PEP 701, PEP 750): literal text and replacement fields.</summary>
internal static class FieldParser
{
    /// <summary>Reads from FSTRING_START to FSTRING_END; text goes to <paramref name="text"/>, fields to the stack of expressions.</summary>
    internal static bool TryString(ref ParseState<Token> state, JoinedText text)
    {
        var isRaw = StringPrefix.Of(state.BytesAt(state.Position)).IsRaw;
        state.Position++;
        if (!TryPieces(ref state, isRaw, text))
        {
            return false;
        }

        return state.Skip(TokenKind.FStringEnd)
            || state.Skip(TokenKind.TStringEnd)
            || state.Fail("`{`") | state.Fail("end of string");
    }

    private static bool TryPieces(ref ParseState<Token> state, bool isRaw, JoinedText text)
    {
        while (true)
        {
            switch (state.Kind())
            {
                case TokenKind.FStringMiddle or TokenKind.TStringMiddle:
                    state.Position++;
                    text.Push(new StringPart(state.LastSpan(), isRaw, IsFormatted: true));
                    continue;
                case TokenKind.Lbrace:
                    text.Flush();
                    if (!TryField(ref state, isRaw))
                    {
                        return false;
                    }

                    continue;
                default:
                    return true;
            }
        }
    }

    // '{' annotated_rhs ['='] ['!' NAME] [':' format_spec] '}'
    private static bool TryField(ref ParseState<Token> state, bool isRaw)
    {
        var first = state.Position++;
        if (!Expressions.YieldOrStarExpressions.TryParse(ref state, out var value))
        {
            return false;
        }

        var isDebug = state.Skip(TokenKind.Equal);
        JoinedStringExpression? formatSpec = null;
        if (
            !TryConversion(ref state, out var conversion)
            || (state.Kind() == TokenKind.Colon && !TryFormatSpec(ref state, isRaw, out formatSpec))
            || !state.Expect(TokenKind.Rbrace)
        )
        {
            return false;
        }

        var span = state.SpanFrom(first);
        state
            .Grammar()
            .Expressions.Push(
                new FormattedValueExpression(value, conversion, formatSpec, isDebug, span)
            );
        return true;
    }

    private static bool TryConversion(ref ParseState<Token> state, out char conversion)
    {
        conversion = '\0';
        if (!state.Skip(TokenKind.Exclamation))
        {
            return true;
        }

        if (!state.Expect(TokenKind.Name))
        {
            return false;
        }

        conversion = (char)state.BytesAt(state.Position - 1)[0];
        return true;
    }

    private static bool TryFormatSpec(
        ref ParseState<Token> state,
        bool isRaw,
        out JoinedStringExpression? result
    )
    {
        result = null;
        var first = state.Position++;
        if (state.Depth >= BoundedParser.MaximumNesting)
        {
            return state.Refuse("nesting is too deep");
        }

        var context = state.Grammar();
        var text = new JoinedText(context);
        var mark = context.Expressions.Count;
        state.Depth++;
        var success = TryPieces(ref state, isRaw, text);
        state.Depth--;
        if (!success)
        {
            return false;
        }

        text.Flush();
        var span = state.SpanFrom(first);
        result = new JoinedStringExpression(context.Expressions.PopFrom(mark), false, span);
        return true;
    }
}
