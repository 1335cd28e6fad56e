using System;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Literals;

/// <summary>What stands between the quotes of a literal.</summary>
internal static class LiteralContent
{
    /// <summary>The bytes of <paramref name="span"/> without prefix and quotes; text of an f-string has neither.</summary>
    public static ReadOnlySpan<byte> Of(SourceText text, TextSpan span, bool isFormatted)
    {
        var bytes = text[span];
        if (isFormatted)
        {
            return bytes;
        }

        var quote = 0;
        while (quote < bytes.Length && bytes[quote] is not ((byte)'"' or (byte)'\''))
        {
            quote++;
        }

        if (quote == bytes.Length)
        {
            return [];
        }

        var length = StringScanner.QuoteLengthAt(bytes, quote);
        _ = StringScanner.EndOf(bytes, quote, out var isTerminated);
        return bytes[(quote + length)..(isTerminated ? ^length : ^0)];
    }

    /// <summary>Whether the value is not simply the text of <paramref name="content"/>.</summary>
    public static bool HasSpecial(ReadOnlySpan<byte> content, bool isFormatted) =>
        content.IndexOfAny((byte)'\\', (byte)'\r') >= 0
        || (isFormatted && content.IndexOfAny((byte)'{', (byte)'}') >= 0);

    /// <summary>Whether <paramref name="content"/> holds a line break at <paramref name="at"/>, and how long it is.</summary>
    public static int LineBreakLengthAt(ReadOnlySpan<byte> content, int at) =>
        LineBreak.LengthAt(content, at);
}
