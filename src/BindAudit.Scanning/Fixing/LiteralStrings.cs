using System;
using System.Collections.Generic;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Finds the strings of an expression by its tokens, so that comments and names are none.</summary>
internal static class LiteralStrings
{
    /// <summary>The strings of <paramref name="expression"/> in order, those within fields of f-strings left out; O(length).</summary>
    internal static List<LiteralString> Of(TokenizedSource expression)
    {
        var strings = new List<LiteralString>();
        var depth = 0;
        var start = 0;
        var follows = false;
        foreach (var token in expression.Tokens)
        {
            var span = expression.SpanOf(token);
            if (token.Kind is TokenKind.FStringStart or TokenKind.TStringStart)
            {
                start = depth++ == 0 ? span.Start : start;
            }
            else if (token.Kind is TokenKind.FStringEnd or TokenKind.TStringEnd)
            {
                if (--depth == 0)
                {
                    Add(
                        strings,
                        expression.Text,
                        TextSpan.FromBounds(start, span.End),
                        ref follows
                    );
                }
            }
            else if (depth == 0 && token.Kind == TokenKind.String)
            {
                Add(strings, expression.Text, span, ref follows);
            }
            else if (depth == 0 && !IsLayout(token.Kind))
            {
                follows = false;
            }
        }

        return strings;
    }

    private static void Add(
        List<LiteralString> strings,
        SourceText text,
        TextSpan span,
        ref bool follows
    )
    {
        if (follows)
        {
            strings[^1] = strings[^1] with { PrecedesString = true };
        }

        strings.Add(new LiteralString(span, ContentOf(text, span), follows, false));
        follows = true;
    }

    private static TextSpan ContentOf(SourceText text, TextSpan span)
    {
        var bytes = text[span];
        var prefix = bytes.IndexOfAny((byte)'"', (byte)'\'');
        var quote = bytes[prefix];
        var isTriple =
            bytes.Length >= prefix + 6 && bytes[prefix + 1] == quote && bytes[prefix + 2] == quote;
        var quotes = isTriple ? 3 : 1;
        return TextSpan.FromBounds(span.Start + prefix + quotes, span.End - quotes);
    }

    /// <summary>A line break within brackets that are not part of the expression reads like the end of a line.</summary>
    private static bool IsLayout(TokenKind kind) =>
        kind is TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent;
}
