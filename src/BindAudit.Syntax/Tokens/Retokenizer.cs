using System;
using System.Buffers;
using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>Brings chunks up to date with an edit: reads on from the checkpoint before it until state and text are the old ones again.</summary>
/// <param name="old">The chunks before the edit.</param>
/// <param name="change">The edit.</param>
/// <param name="text">The text after the edit.</param>
/// <param name="chunkSize">The least number of bytes of a new chunk that another new one follows.</param>
internal sealed class Retokenizer(ChunkRow old, TextChange change, SourceText text, int chunkSize)
{
    // How many chunks behind an edit a run is given at first, and how many times more when that was too few.
    private const int FirstReach = 4;
    private const int Widening = 4;

    // Before its first line a chunk's run may have looked at the whole of that line, so the chunk before the edit's is read again too.
    private readonly int _first = Math.Max(0, old.IndexOf(change.Span.Start) - 1);
    private readonly int _behind = old.IndexFrom(change.Span.End);

    /// <summary>How many bytes were read again.</summary>
    public int BytesRead { get; private set; }

    /// <summary>Cuts a source into chunks of whole lines, each of <paramref name="chunkSize"/> bytes or more; O(length).</summary>
    public static ChunkRow Cut(SourceText text, int chunkSize)
    {
        var tokenizer = new Tokenizer(text.Bytes, Checkpoint.Start, default, chunkSize);
        _ = tokenizer.TryRun(isRest: true, out var chunks, out _);
        return ChunkRow.Of(chunks);
    }

    /// <summary>The chunks after the edit; O(bytes read again + chunks).</summary>
    public ChunkRow Run()
    {
        for (long reach = FirstReach; ; reach *= Widening)
        {
            if (TryRun((int)Math.Min(old.Count, _behind + reach)) is { } row)
            {
                return row;
            }
        }
    }

    /// <summary>Reads up to the old chunk <paramref name="last"/>; null where no old chunk before it was met.</summary>
    private ChunkRow? TryRun(int last)
    {
        var start = old.Starts[_first];
        var end = last == old.Count ? text.Length : old.Starts[last] + change.Growth;
        var buffer = ArrayPool<byte>.Shared.Rent(end - start);
        try
        {
            text.CopyTo(TextSpan.FromBounds(start, end), buffer);
            return TryRun(buffer.AsSpan(0, end - start), last);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private ChunkRow? TryRun(ReadOnlySpan<byte> input, int last)
    {
        var meetings = new Meetings(
            old.Chunks[_behind..last],
            old.Starts[_behind..last],
            change.Growth - old.Starts[_first]
        );
        var tokenizer = new Tokenizer(input, old.Chunks[_first].Before, meetings, chunkSize);
        var isDone = tokenizer.TryRun(last == old.Count, out var chunks, out var passed);
        BytesRead += tokenizer.BytesRead;
        return isDone
            ? old.Replace(_first, _behind + passed - _first, chunks, change.Growth)
            : null;
    }
}
