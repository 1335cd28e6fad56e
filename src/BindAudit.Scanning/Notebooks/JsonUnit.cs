using System;
using System.Buffers.Text;
using System.Text;
using BindAudit.Text;

namespace BindAudit.Scanning.Notebooks;

/// <summary>One character of a JSON string as the file writes it, RFC 8259 §7.</summary>
/// <param name="FileLength">Bytes in the file: 2 for <c>\n</c>, 6 for <c>\u00e9</c>.</param>
/// <param name="Length">Bytes in UTF-8 that it stands for.</param>
internal readonly record struct JsonUnit(int FileLength, int Length)
{
    /// <summary>The most bytes that a unit stands for.</summary>
    internal const int MostBytes = 4;

    /// <summary>Reads the unit at the start of <paramref name="content"/>, which is not empty and was accepted by a JSON reader; what it stands for goes to <paramref name="decoded"/>. A lone surrogate is U+FFFD.</summary>
    internal static JsonUnit Read(ReadOnlySpan<byte> content, Span<byte> decoded)
    {
        if (content[0] != '\\' || content.Length < 2)
        {
            decoded[0] = content[0];
            return new JsonUnit(1, 1);
        }

        if (content[1] == 'u')
        {
            return ReadCode(content, decoded);
        }

        decoded[0] = content[1] switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'t' => (byte)'\t',
            (byte)'r' => (byte)'\r',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            var itself => itself,
        };
        return new JsonUnit(2, 1);
    }

    /// <summary>Where <paramref name="content"/> writes <paramref name="span"/> of what it stands for; null where it ends before.</summary>
    internal static TextSpan? SpanOf(ReadOnlySpan<byte> content, TextSpan span)
    {
        Span<byte> decoded = stackalloc byte[MostBytes];
        int? start = null;
        for (int at = 0, done = 0; ; )
        {
            start ??= done == span.Start ? at : null;
            if (done == span.End)
            {
                return start is { } first ? TextSpan.FromBounds(first, at) : null;
            }

            if (at >= content.Length || done > span.End)
            {
                return null;
            }

            var unit = Read(content[at..], decoded);
            at += unit.FileLength;
            done += unit.Length;
        }
    }

    private static JsonUnit ReadCode(ReadOnlySpan<byte> content, Span<byte> decoded)
    {
        var high = CodeAt(content);
        if (Rune.TryCreate(high, out var rune))
        {
            return new JsonUnit(6, rune.EncodeToUtf8(decoded));
        }

        return Rune.TryCreate(high, CodeAt(content[6..]), out var pair)
            ? new JsonUnit(12, pair.EncodeToUtf8(decoded))
            : new JsonUnit(6, Rune.ReplacementChar.EncodeToUtf8(decoded));
    }

    /// <summary>The code of <c>\uXXXX</c>, or NUL where there is none.</summary>
    private static char CodeAt(ReadOnlySpan<byte> content) =>
        content.Length >= 6
        && content[0] == '\\'
        && content[1] == 'u'
        && Utf8Parser.TryParse(content[2..6], out ushort code, out _, 'x')
            ? (char)code
            : '\0';
}
