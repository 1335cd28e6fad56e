using System;
using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>The chunks of a source; immutable, so that sources which differ by an edit share all but a few.</summary>
internal sealed class ChunkRow
{
    private readonly TokenChunk[] _chunks;

    // The first byte of each chunk. PERF: one row of numbers, because shifting those behind an edit costs less than any tree of this size.
    private readonly int[] _starts;

    private ChunkRow(TokenChunk[] chunks, int[] starts)
    {
        _chunks = chunks;
        _starts = starts;
    }

    /// <summary>At least one, since the end of the source is a token too.</summary>
    public int Count => _chunks.Length;

    public ReadOnlySpan<TokenChunk> Chunks => _chunks;

    public ReadOnlySpan<int> Starts => _starts;

    public static ChunkRow Of(TokenChunk[] chunks) => new ChunkRow([], []).Replace(0, 0, chunks, 0);

    /// <summary>The last chunk that begins at or before <paramref name="offset"/>.</summary>
    public int IndexOf(int offset)
    {
        var found = IndexFrom(offset);
        return found < Count && _starts[found] == offset ? found : found - 1;
    }

    /// <summary>The first chunk that begins at or behind <paramref name="offset"/>.</summary>
    public int IndexFrom(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The row with <paramref name="chunks"/> in place of <paramref name="count"/> from <paramref name="first"/> on, and what is behind them <paramref name="growth"/> bytes further on.</summary>
    public ChunkRow Replace(int first, int count, TokenChunk[] chunks, int growth)
    {
        TokenChunk[] row =
        [
            .. _chunks.AsSpan(0, first),
            .. chunks,
            .. _chunks.AsSpan(first + count),
        ];
        var starts = new int[row.Length];
        _starts.AsSpan(0, first).CopyTo(starts);
        var start = first == 0 ? 0 : _starts[first - 1] + _chunks[first - 1].Length;
        for (var at = 0; at < chunks.Length; at++)
        {
            starts[first + at] = start;
            start += chunks[at].Length;
        }

        var to = starts.AsSpan(first + chunks.Length);
        var from = _starts.AsSpan(first + count);
        for (var at = 0; at < to.Length; at++)
        {
            to[at] = from[at] + growth;
        }

        return new ChunkRow(row, starts);
    }

    /// <summary>The tokens in one row; O(tokens).</summary>
    public FlatTokens Flatten()
    {
        var (tokenCount, triviaCount) = (0, 0);
        foreach (var chunk in _chunks)
        {
            tokenCount += chunk.Tokens.Length;
            triviaCount += chunk.Trivia.Length;
        }

        var tokens = GC.AllocateUninitializedArray<Token>(tokenCount);
        var trivia = GC.AllocateUninitializedArray<Token>(triviaCount);
        var (tokensEnd, triviaEnd) = (0, 0);
        var errors = new List<SyntaxError>();
        Dictionary<int, int>? longLengths = null;
        for (var at = 0; at < _chunks.Length; at++)
        {
            Place(_chunks[at].Tokens, tokens, ref tokensEnd, _starts[at]);
            Place(_chunks[at].Trivia, trivia, ref triviaEnd, _starts[at]);
            AddErrors(errors, at);
            AddLongLengths(ref longLengths, at);
        }

        return new FlatTokens(tokens, trivia, ErrorOrder.Of(errors), longLengths);
    }

    private static void Place(Token[] taken, Token[] row, ref int end, int start)
    {
        var place = row.AsSpan(end, taken.Length);
        taken.CopyTo(place);
        TokenBuffer.Shift(place, start);
        end += taken.Length;
    }

    private void AddErrors(List<SyntaxError> errors, int index)
    {
        foreach (var error in _chunks[index].Errors)
        {
            var start = error.Span.Start;
            var place =
                start < 0
                    ? BracketBefore(index, Bracket.StartBefore(start))
                    : start + _starts[index];
            errors.Add(error with { Span = new TextSpan(place, error.Span.Length) });
        }
    }

    /// <summary>Where the bracket stands that is open before the chunk at <paramref name="index"/>, with <paramref name="depth"/> brackets around it; O(chunks between them).</summary>
    private int BracketBefore(int index, int depth)
    {
        while (true)
        {
            var outer = _chunks[index].Before.Closers.Length;
            var opened = _chunks[--index].Opened;
            outer -= opened.Length;
            if (depth >= outer)
            {
                return _starts[index] + opened[depth - outer];
            }
        }
    }

    private void AddLongLengths(ref Dictionary<int, int>? all, int index)
    {
        if (_chunks[index].LongLengths is not { } lengths)
        {
            return;
        }

        all ??= [];
        foreach (var (start, length) in lengths)
        {
            all[start + _starts[index]] = length;
        }
    }
}
