using System;
using System.Text;

namespace BindAudit.Text;

/// <summary>The text of one source as UTF-8 bytes, without byte order mark, with a lazy line table.</summary>
/// <remarks>Immutable: whoever hands in the array does not write to it afterwards.</remarks>
public sealed class SourceText
{
    // All bytes as a byte[], or, until somebody asks for them after an edit, as TextPieces; one field, so that threads see either.
    private object _content;
    private LineTable? _lines;
    private CodePointTable? _codePoints;

    /// <summary>Wraps the first <paramref name="length"/> bytes of <paramref name="buffer"/>; nothing is copied.</summary>
    public SourceText(byte[] buffer, int length)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, buffer.Length);
        _content = buffer;
        Length = length;
    }

    private SourceText(TextPieces pieces, int length)
    {
        _content = pieces;
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

    /// <summary>All bytes; O(length) the first time after <see cref="WithChange"/>.</summary>
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, Length);

    /// <summary>The line table; built on first use in O(length).</summary>
    public LineTable Lines => _lines ??= LineTable.Of(Bytes);

    /// <summary>The bytes of <paramref name="span"/>.</summary>
    public ReadOnlySpan<byte> this[TextSpan span] => Buffer.AsSpan(span.Start, span.Length);

    private byte[] Buffer =>
        _content switch
        {
            byte[] buffer => buffer,
            var pieces => Join((TextPieces)pieces),
        };

    /// <summary>The characters of <paramref name="span"/>; ill-formed UTF-8 becomes U+FFFD.</summary>
    public string StringOf(TextSpan span) => Encoding.UTF8.GetString(this[span]);

    /// <summary>Line and column (both zero-based, column in code points) of the byte at <paramref name="offset"/>; O(log lines), and once O(length) for a line of more than some thousand bytes.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = Lines.LineOf(offset);
        var start = Lines.StartOf(line);
        if (offset - start <= CodePointTable.Interval)
        {
            return new LinePosition(line, CodePoints.Count(Bytes[start..offset]));
        }

        _codePoints ??= CodePointTable.Of(Bytes);
        var column = _codePoints.CountTo(Bytes, offset) - _codePoints.CountTo(Bytes, start);
        return new LinePosition(line, column);
    }

    /// <summary>The text after an edit; what stays is shared, so that the cost does not depend on the length, but for one edit of every thirty or so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The change replaces bytes that the text does not have.</exception>
    public SourceText WithChange(TextChange change)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(change.Span.Start, Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            change.Span.Length,
            Length - change.Span.Start
        );
        var pieces = _content switch
        {
            byte[] buffer => new TextPieces([buffer.AsMemory(0, Length)]),
            var shared => (TextPieces)shared,
        };
        var changed = new SourceText(pieces.Replace(change), Length + change.Growth);
        if (pieces.Count > TextPieces.Most)
        {
            _ = changed.Buffer;
        }

        return changed;
    }

    /// <summary>Copies the bytes of <paramref name="span"/> to the start of <paramref name="destination"/>, without the cost of <see cref="Bytes"/> after an edit.</summary>
    public void CopyTo(TextSpan span, Span<byte> destination)
    {
        if (_content is TextPieces pieces)
        {
            pieces.CopyTo(span, destination);
        }
        else
        {
            this[span].CopyTo(destination);
        }
    }

    private byte[] Join(TextPieces pieces)
    {
        var buffer = GC.AllocateUninitializedArray<byte>(Length);
        pieces.CopyTo(new TextSpan(0, Length), buffer);
        _content = buffer;
        return buffer;
    }
}
