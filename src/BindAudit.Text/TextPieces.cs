using System;

namespace BindAudit.Text;

/// <summary>A text as a row of shared pieces, so that an edit copies none of it.</summary>
/// <remarks>At most <see cref="Most"/> pieces: every operation looks at all of them.</remarks>
internal sealed class TextPieces(ReadOnlyMemory<byte>[] pieces)
{
    /// <summary>Beyond this many a text is better joined; an edit adds two at most.</summary>
    public const int Most = 64;

    public int Count => pieces.Length;

    /// <summary>The row after <paramref name="change"/>, whose span lies inside the text.</summary>
    public TextPieces Replace(TextChange change)
    {
        var row = new ReadOnlyMemory<byte>[pieces.Length + 2];
        var (count, start, isInserted) = (0, 0, false);
        foreach (var piece in pieces)
        {
            var end = start + piece.Length;
            if (start < change.Span.Start)
            {
                row[count++] = piece[..(Math.Min(end, change.Span.Start) - start)];
            }

            if (end > change.Span.End)
            {
                Insert(row, ref count, ref isInserted, change.NewBytes);
                row[count++] = piece[Math.Max(0, change.Span.End - start)..];
            }

            start = end;
        }

        Insert(row, ref count, ref isInserted, change.NewBytes);
        return new TextPieces(row[..count]);
    }

    /// <summary>Copies the bytes of <paramref name="span"/>.</summary>
    public void CopyTo(TextSpan span, Span<byte> destination)
    {
        var start = 0;
        foreach (var piece in pieces)
        {
            var from = Math.Max(span.Start, start);
            var to = Math.Min(span.End, start + piece.Length);
            if (from < to)
            {
                piece.Span[(from - start)..(to - start)].CopyTo(destination[(from - span.Start)..]);
            }

            start += piece.Length;
        }
    }

    private static void Insert(
        ReadOnlyMemory<byte>[] row,
        ref int count,
        ref bool isInserted,
        ReadOnlyMemory<byte> bytes
    )
    {
        if (!isInserted && !bytes.IsEmpty)
        {
            row[count++] = bytes;
        }

        isInserted = true;
    }
}
