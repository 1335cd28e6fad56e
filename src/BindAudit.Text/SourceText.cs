using System;
using System.Text;

namespace BindAudit.Text;

/// <summary>The text of one source as UTF-8 bytes, without byte order mark, with a lazy line table.</summary>
/// <remarks>Immutable: whoever hands in the array does not write to it afterwards.</remarks>
public sealed class SourceText
{
    private readonly byte[] _buffer;
    private LineTable? _lines;

    /// <summary>Wraps the first <paramref name="length"/> bytes of <paramref name="buffer"/>; nothing is copied.</summary>
    public SourceText(byte[] buffer, int length)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, buffer.Length);
        _buffer = buffer;
        Length = length;
    }

    /// <summary>The UTF-8 form of <paramref name="text"/>, for tests and pasted snippets.</summary>
    public static SourceText From(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SourceText(bytes, bytes.Length);
    }

    /// <summary>Number of UTF-8 bytes.</summary>
    public int Length { get; }

    /// <summary>All bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Length);

    /// <summary>The line table; built on first use in O(length).</summary>
    public LineTable Lines => _lines ??= LineTable.Of(Bytes);

    /// <summary>The bytes of <paramref name="span"/>.</summary>
    public ReadOnlySpan<byte> this[TextSpan span] => _buffer.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/>; ill-formed UTF-8 becomes U+FFFD.</summary>
    public string StringOf(TextSpan span) => Encoding.UTF8.GetString(this[span]);

    /// <summary>Line and column (both zero-based, column in code points) of the byte at <paramref name="offset"/>; O(log lines + line length).</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = Lines.LineOf(offset);
        var start = Lines.StartOf(line);
        return new LinePosition(line, CodePoints.Count(Bytes[start..offset]));
    }
}
