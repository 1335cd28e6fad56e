using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace BindAudit.LanguageServer.Framing;

/// <summary>Reads messages framed by <c>Content-Length</c> (Language Server Protocol 3.17, base protocol).</summary>
internal sealed class MessageReader(Stream input)
{
    private const string LengthField = "Content-Length:";
    private const int LongestLine = 4096;
    private const int LongestMessage = 1 << 28;

    /// <summary>The next message's bytes; a header without a usable length is passed over; null at the end of the input.</summary>
    public byte[]? Read()
    {
        int? length = null;
        while (ReadLine() is { } line)
        {
            if (line.Length == 0 && length is { } known)
            {
                return ReadBody(known);
            }

            length = LengthOf(line) ?? length;
        }

        return null;
    }

    private static int? LengthOf(string line) =>
        line.StartsWith(LengthField, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(
            line.AsSpan(LengthField.Length).Trim(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var length
        )
        && length <= LongestMessage
            ? length
            : null;

    private byte[]? ReadBody(int length)
    {
        var body = new byte[length];
        return input.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? body : null;
    }

    // Without its line break; what is too long for a header field is cut.
    private string? ReadLine()
    {
        var line = new StringBuilder();
        for (var next = input.ReadByte(); next >= 0; next = input.ReadByte())
        {
            if (next == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length < LongestLine)
            {
                line.Append((char)next);
            }
        }

        return null;
    }
}
