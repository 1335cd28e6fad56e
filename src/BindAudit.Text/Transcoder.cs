using System;
using System.Text;

namespace BindAudit.Text;

/// <summary>Rewrites a source in UTF-8.</summary>
internal static class Transcoder
{
    /// <summary>The text of <paramref name="bytes"/> without byte order mark; bytes that <paramref name="encoding"/> does not know are U+FFFD.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var preamble = encoding.Preamble;
        var content =
            preamble.Length > 0 && bytes.StartsWith(preamble) ? bytes[preamble.Length..] : bytes;
        var utf8 = Encoding.UTF8.GetBytes(encoding.GetString(content));
        return new SourceText(utf8, utf8.Length);
    }
}
