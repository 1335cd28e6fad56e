using System.Buffers;
using System.Text;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Literals;

/// <summary>The values of string and bytes literals (Python Language Reference §2.4.1).</summary>
public static class StringLiteral
{
    /// <summary>The value of a str literal, or of the literal text of an f-string; lone surrogates are kept, unknown <c>\\N{...}</c> becomes U+FFFD.</summary>
    /// <remarks>Line breaks become LF. An escape that Python rejects stands for itself; no character has a name here, so every <c>\\N{...}</c> is unknown.</remarks>
    public static string ValueOf(
        SourceText text,
        TopLevelStatement statement,
        StringExpression literal
    )
    {
        if (literal.Parts is [var only])
        {
            var content = LiteralContent.Of(text, statement.SpanOf(only.Span), only.IsFormatted);
            if (!LiteralContent.HasSpecial(content, only.IsFormatted))
            {
                return Encoding.UTF8.GetString(content);
            }
        }

        var value = new StringBuilder();
        foreach (var part in literal.Parts)
        {
            var content = LiteralContent.Of(text, statement.SpanOf(part.Span), part.IsFormatted);
            CharacterContent.AppendTo(value, content, part.IsRaw, part.IsFormatted);
        }

        return value.ToString();
    }

    /// <summary>The value of a bytes literal; a character outside ASCII, which Python rejects, gives its UTF-8.</summary>
    public static byte[] BytesOf(
        SourceText text,
        TopLevelStatement statement,
        StringExpression literal
    )
    {
        var value = new ArrayBufferWriter<byte>();
        foreach (var part in literal.Parts)
        {
            var content = LiteralContent.Of(text, statement.SpanOf(part.Span), part.IsFormatted);
            ByteContent.AppendTo(value, content, part.IsRaw);
        }

        return value.WrittenSpan.ToArray();
    }
}
