using System;
using System.Text;

namespace BindAudit.Syntax.Literals;

/// <summary>Decodes the content of a str literal.</summary>
internal static class CharacterContent
{
    /// <summary>Appends the value of <paramref name="content"/>; O(length).</summary>
    public static void AppendTo(
        StringBuilder value,
        ReadOnlySpan<byte> content,
        bool isRaw,
        bool isFormatted
    )
    {
        for (var at = 0; at < content.Length; )
        {
            var plain = at;
            while (at < content.Length && !IsSpecial(content[at], isRaw, isFormatted))
            {
                at++;
            }

            _ = value.Append(Encoding.UTF8.GetString(content[plain..at]));
            if (at < content.Length)
            {
                at += AppendSpecial(value, content, at);
            }
        }
    }

    private static bool IsSpecial(byte unit, bool isRaw, bool isFormatted) =>
        unit switch
        {
            (byte)'\\' => !isRaw,
            (byte)'\r' => true,
            (byte)'{' or (byte)'}' => isFormatted,
            _ => false,
        };

    /// <summary>Appends what begins at <paramref name="at"/> and gives its length.</summary>
    private static int AppendSpecial(StringBuilder value, ReadOnlySpan<byte> content, int at)
    {
        var unit = content[at];
        if (unit == '\r')
        {
            _ = value.Append('\n');
            return LiteralContent.LineBreakLengthAt(content, at);
        }

        if (unit != '\\')
        {
            _ = value.Append((char)unit);
            return at + 1 < content.Length && content[at + 1] == unit ? 2 : 1;
        }

        var escape = Escape.Read(content, at, isBytes: false);
        _ = escape.Value switch
        {
            Escape.Nothing => value,
            <= char.MaxValue => value.Append((char)escape.Value),
            _ => value.Append(char.ConvertFromUtf32(escape.Value)),
        };
        return escape.Length;
    }
}
