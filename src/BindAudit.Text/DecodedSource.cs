namespace BindAudit.Text;

/// <summary>What <see cref="SourceDecoder"/> made of a file's bytes.</summary>
/// <param name="Text">The text in UTF-8; bytes that the encoding does not know are U+FFFD.</param>
/// <param name="Encoding">The encoding's name as Python normalises it, such as <c>utf-8</c> or <c>iso-8859-1</c>.</param>
/// <param name="HasByteOrderMark">Whether a UTF-8 byte order mark was dropped.</param>
/// <param name="Error">What was wrong with the bytes (one line, lower case), or null.</param>
public sealed record DecodedSource(
    SourceText Text,
    string Encoding,
    bool HasByteOrderMark,
    string? Error
);
