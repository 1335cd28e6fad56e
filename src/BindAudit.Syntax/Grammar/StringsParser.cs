using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>strings: (STRING | fstring | tstring)+</c>, joined; plain ones are one <see cref="StringExpression"/>.</summary>
internal sealed class StringsParser : Parser<Token, Expression>
{
    private const string MixedBytes = "cannot mix bytes and nonbytes literals";

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        var isBytes = IsBytes(ref state);
        var parts = state.Grammar().StringParts;
        var mark = parts.Count;
        var isMixed = false;
        while (state.Kind() == TokenKind.String)
        {
            isMixed |= IsBytes(ref state) != isBytes;
            PushLiteral(ref state, parts);
        }

        if (state.Kind() is TokenKind.FStringStart or TokenKind.TStringStart)
        {
            parts.Truncate(mark);
            state.Position = first;
            return TryJoined(ref state, first, out result);
        }

        result = new StringExpression(parts.PopFrom(mark), isBytes, state.SpanFrom(first));
        if (isMixed)
        {
            state.Grammar().Complain(result.Span, MixedBytes);
        }

        return true;
    }

    // PEP 750: a t-string stands beside nothing but t-strings; bytes stand beside no f-string.
    private static void Check(
        GrammarContext context,
        Expression joined,
        bool hasText,
        bool hasBytes
    )
    {
        if (hasBytes)
        {
            context.Complain(joined.Span, MixedBytes);
        }
        else if (hasText && joined is JoinedStringExpression { IsTemplate: true })
        {
            context.Complain(joined.Span, "cannot mix t-string literals with string literals");
        }
    }

    private static bool IsBytes(ref ParseState<Token> state) =>
        StringPrefix.Of(state.BytesAt(state.Position)).IsBytes;

    private static void PushLiteral(ref ParseState<Token> state, NodeStack<StringPart> parts)
    {
        var isRaw = StringPrefix.Of(state.BytesAt(state.Position)).IsRaw;
        state.Position++;
        parts.Push(new StringPart(state.LastSpan(), isRaw, IsFormatted: false));
    }

    private static bool TryJoined(
        ref ParseState<Token> state,
        int first,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var context = state.Grammar();
        var literals = new JoinedText(context);
        var mark = context.Expressions.Count;
        var (isTemplate, hasText, hasBytes) = (false, false, false);
        while (true)
        {
            switch (state.Kind())
            {
                case TokenKind.String:
                    hasText = true;
                    hasBytes |= IsBytes(ref state);
                    PushLiteral(ref state, context.StringParts);
                    continue;
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    hasText |= state.Kind() == TokenKind.FStringStart;
                    isTemplate |= state.Kind() == TokenKind.TStringStart;
                    if (!FieldParser.TryString(ref state, literals))
                    {
                        result = null;
                        return false;
                    }

                    continue;
            }

            literals.Flush();
            var values = context.Expressions.PopFrom(mark);
            result = new JoinedStringExpression(values, isTemplate, state.SpanFrom(first));
            Check(context, result, hasText, hasBytes);
            return true;
        }
    }
}
