using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>Where a new run may meet the chunks of the last one: at those behind an edit.</summary>
/// <param name="chunks">Chunks behind the edit.</param>
/// <param name="starts">Their first bytes in the old source.</param>
/// <param name="shift">What must be added to get their first bytes in the new run.</param>
internal ref struct Meetings(ReadOnlySpan<TokenChunk> chunks, ReadOnlySpan<int> starts, int shift)
{
    private readonly ReadOnlySpan<TokenChunk> _chunks = chunks;
    private readonly ReadOnlySpan<int> _starts = starts;
    private readonly int _shift = shift;

    /// <summary>How many chunks the run has passed.</summary>
    public int Passed { get; private set; }

    /// <summary>The first byte of the next chunk, or the largest number behind the last.</summary>
    public readonly int Next => Passed < _starts.Length ? _starts[Passed] + _shift : int.MaxValue;

    /// <summary>The state before the next chunk, if there is one.</summary>
    public readonly Checkpoint State => _chunks[Passed].Before;

    /// <summary>Passes the chunks that begin before <paramref name="position"/>.</summary>
    public void PassUntil(int position)
    {
        while (Next < position)
        {
            Passed++;
        }
    }
}
