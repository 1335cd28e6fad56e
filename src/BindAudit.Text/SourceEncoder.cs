using System;
using System.Text;

namespace BindAudit.Text;

/// <summary>The way back from <see cref="SourceDecoder"/>: text in the encoding of its file.</summary>
public static class SourceEncoder
{
    /// <summary>The bytes of <paramref name="utf8"/> in <paramref name="encoding"/>, or null where that encoding cannot say them or is not known; O(length).</summary>
    /// <param name="utf8">Well-formed UTF-8.</param>
    /// <param name="encoding">As in <see cref="DecodedSource.Encoding"/>.</param>
    public static byte[]? Encode(ReadOnlySpan<byte> utf8, string encoding)
    {
        if (EncodingNames.Find(encoding) is not { } known)
        {
            return null;
        }

        if (known is UTF8Encoding)
        {
            return utf8.ToArray();
        }

        var text = Encoding.UTF8.GetString(utf8);
        var bytes = known.GetBytes(text);
        return string.Equals(known.GetString(bytes), text, StringComparison.Ordinal) ? bytes : null;
    }
}
