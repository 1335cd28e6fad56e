using System;
using System.Buffers;

namespace BindAudit.Syntax.Literals;

/// <summary>Decodes the content of a bytes literal.</summary>
internal static class ByteContent
{
    /// <summary>Appends the value of <paramref name="content"/>; O(length).</summary>
    public static void AppendTo(
        ArrayBufferWriter<byte> value,
        ReadOnlySpan<byte> content,
        bool isRaw
    )
    {
        for (var at = 0; at < content.Length; )
        {
            var next = content[at..].IndexOfAny((byte)'\\', (byte)'\r');
            var plain = next < 0 ? content[at..] : content.Slice(at, next);
            value.Write(plain);
            at += plain.Length;
            if (next >= 0)
            {
                at += AppendSpecial(value, content, at, isRaw);
            }
        }
    }

    /// <summary>Appends what the backslash or line break at <paramref name="at"/> stands for and gives its length.</summary>
    private static int AppendSpecial(
        ArrayBufferWriter<byte> value,
        ReadOnlySpan<byte> content,
        int at,
        bool isRaw
    )
    {
        if (content[at] == '\r')
        {
            value.Write("\n"u8);
            return LiteralContent.LineBreakLengthAt(content, at);
        }

        var escape = isRaw
            ? new Escape(Escape.Backslash, 1)
            : Escape.Read(content, at, isBytes: true);
        if (escape.Value != Escape.Nothing)
        {
            value.Write([(byte)escape.Value]);
        }

        return escape.Length;
    }
}
