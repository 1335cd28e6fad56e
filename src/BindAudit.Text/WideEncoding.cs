using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace BindAudit.Text;

/// <summary>Tells UTF-16 and UTF-32 by their byte order mark; Python reads neither as source.</summary>
internal static class WideEncoding
{
    public static bool TryFind(
        ReadOnlySpan<byte> bytes,
        [NotNullWhen(true)] out Encoding? encoding,
        [NotNullWhen(true)] out string? name
    )
    {
        (encoding, name) = bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, "utf-32"),
            [0, 0, 0xFE, 0xFF, ..] => (
                new UTF32Encoding(bigEndian: true, byteOrderMark: true),
                "utf-32"
            ),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, "utf-16"),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, "utf-16"),
            _ => (null, (string?)null),
        };
        return encoding is not null && name is not null;
    }
}
