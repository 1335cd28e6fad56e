namespace BindAudit.Text;

/// <summary>Turns a file's bytes into UTF-8 as CPython does: byte order mark, then PEP 263 cookie in the first two lines, else UTF-8.</summary>
public static class SourceDecoder
{
    /// <summary>Decodes the first <paramref name="length"/> bytes of <paramref name="buffer"/>; never throws on content.</summary>
    /// <remarks>UTF-8 input is wrapped, not copied. Binary content (a NUL byte) is an <see cref="DecodedSource.Error"/>.</remarks>
    public static DecodedSource Decode(byte[] buffer, int length) =>
        throw new System.NotImplementedException();
}
