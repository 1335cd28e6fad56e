using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace BindAudit.Text;

/// <summary>Turns a file's bytes into UTF-8 as CPython does: byte order mark, then PEP 263 cookie in the first two lines, else UTF-8.</summary>
public static class SourceDecoder
{
    private const string Default = "utf-8";

    /// <summary>Decodes the first <paramref name="length"/> bytes of <paramref name="buffer"/>; never throws on content.</summary>
    /// <remarks>
    /// UTF-8 input is wrapped, not copied, ill-formed bytes included. Binary content (a NUL byte), UTF-16 and UTF-32,
    /// an unknown encoding and bytes that the encoding does not know are a <see cref="DecodedSource.Error"/>; the text is what can be read all the same.
    /// </remarks>
    public static DecodedSource Decode(byte[] buffer, int length)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, buffer.Length);
        var bytes = buffer.AsSpan(0, length);
        if (WideEncoding.TryFind(bytes, out var wide, out var name))
        {
            var error = $"{name} is not an encoding of python source; save the file as utf-8";
            return new DecodedSource(Transcoder.Decode(bytes, wide), name, false, error);
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return DecodeMarked(bytes[3..]);
        }

        var cookie = EncodingCookie.Find(bytes);
        return cookie is null or Default
            ? DecodeUtf8(new SourceText(buffer, length), hasByteOrderMark: false)
            : DecodeByCookie(bytes, cookie);
    }

    /// <summary>The mark is dropped, which costs a copy; a cookie must agree with it.</summary>
    private static DecodedSource DecodeMarked(ReadOnlySpan<byte> bytes)
    {
        var cookie = EncodingCookie.Find(bytes);
        var text = new SourceText(bytes.ToArray(), bytes.Length);
        var decoded = DecodeUtf8(text, hasByteOrderMark: true);
        return cookie is null or Default || EncodingNames.Find(cookie) is UTF8Encoding
            ? decoded
            : decoded with
            {
                Error = $"the byte order mark says utf-8, the encoding cookie {cookie}",
            };
    }

    private static DecodedSource DecodeUtf8(SourceText text, bool hasByteOrderMark) =>
        new(text, Default, hasByteOrderMark, BinaryError(text.Bytes) ?? IllFormedError(text.Bytes));

    private static DecodedSource DecodeByCookie(ReadOnlySpan<byte> bytes, string cookie)
    {
        var encoding = EncodingNames.Find(cookie);
        var text = Transcoder.Decode(bytes, encoding ?? Encoding.Latin1);
        var error =
            encoding is null ? $"unknown encoding {cookie}"
            : text.Bytes.IndexOf("\uFFFD"u8) >= 0 ? $"bytes that are not valid {cookie}"
            : null;
        return new DecodedSource(text, cookie, false, BinaryError(bytes) ?? error);
    }

    private static string? BinaryError(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) ? "binary content: the file holds a nul byte" : null;

    private static string? IllFormedError(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        var line = LineTable.Of(bytes[..at]).Count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"byte 0x{bytes[at]:x2} in line {line} is not valid utf-8"
        );
    }
}
