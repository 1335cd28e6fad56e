using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace BindAudit.LanguageServer.Framing;

/// <summary>Writes messages framed by <c>Content-Length</c>.</summary>
internal sealed class MessageWriter(Stream output)
{
    /// <summary>Writes <paramref name="body"/> with its header, and flushes.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public void Write(ReadOnlySpan<byte> body)
    {
        var header = string.Create(
            CultureInfo.InvariantCulture,
            $"Content-Length: {body.Length}\r\n\r\n"
        );
        output.Write(Encoding.ASCII.GetBytes(header));
        output.Write(body);
        output.Flush();
    }
}
