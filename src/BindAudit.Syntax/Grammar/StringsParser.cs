using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>strings: (STRING | fstring | tstring)+</c>, joined; plain ones are one <see cref="StringExpression"/>.</summary>
internal sealed class StringsParser : Parser<Token, Expression>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var first = state.Position;
        var isBytes = StringPrefix.Of(state.BytesAt(first)).IsBytes;
        var parts = state.Grammar().StringParts;
        var mark = parts.Count;
        while (state.Kind() == TokenKind.String)
        {
            PushLiteral(ref state, parts);
        }

        if (state.Kind() is TokenKind.FStringStart or TokenKind.TStringStart)
        {
            parts.Truncate(mark);
            state.Position = first;
            return TryJoined(ref state, first, out result);
        }

        result = new StringExpression(parts.PopFrom(mark), isBytes, state.SpanFrom(first));
        return true;
    }

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
        var isTemplate = false;
        while (true)
        {
            switch (state.Kind())
            {
                case TokenKind.String:
                    PushLiteral(ref state, context.StringParts);
                    continue;
                case TokenKind.FStringStart or TokenKind.TStringStart:
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
            return true;
        }
    }
}
