using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace BindAudit.Syntax.Tokens;

/// <summary>The run that cuts its tokens into chunks, begins at a checkpoint and ends where it meets what is known.</summary>
/// <remarks>Between two lines the tokenizer has looked at nothing behind the next line, except before <see cref="_uncuttable"/>.</remarks>
internal ref partial struct Tokenizer
{
    // A checkpoint holds every open bracket; within deeper nesting there is none, so that all of them together stay small.
    private const int DeepestCut = 64;

    /// <summary>A run over <paramref name="input"/>, which begins in the state <paramref name="before"/>.</summary>
    public Tokenizer(ReadOnlySpan<byte> input, Checkpoint before, Meetings meetings, int chunkSize)
        : this(input, 2 * chunkSize)
    {
        _chunkSize = chunkSize;
        _before = before;
        _meetings = meetings;
        _nextCut = 0;
        _hasReportedTabs = before.HasReportedTabs;
        foreach (var level in before.Levels[1..])
        {
            Push(level);
        }

        _levels[0] = before.Levels[0];
        foreach (var closer in before.Closers)
        {
            Push(new Bracket(Bracket.StartBefore(_depth), closer, IsField: false));
        }

        _tokens.LastKind = _depth == 0 ? TokenKind.Newline : TokenKind.Lpar;
    }

    /// <summary>How many steps the run took beyond one a byte.</summary>
    public readonly int LookedAt => _lookedAt;

    /// <summary>How many bytes the run has read.</summary>
    public readonly int BytesRead => _hasMet ? _chunkStart : _state.Position;

    /// <summary>Reads to the end of the input; false where the input is not the rest of the source and no chunk behind the edit was met.</summary>
    public bool TryRun(bool isRest, out TokenChunk[] chunks, out int passed)
    {
        if (_depth == 0)
        {
            StartLine();
        }

        ReadAll();
        if (!_hasMet && isRest)
        {
            Finish();
            EndChunk(_state.Input.Length);
            _meetings.PassUntil(int.MaxValue);
        }

        GiveBack();
        chunks = [.. _chunks];
        passed = _meetings.Passed;
        return _hasMet || isRest;
    }

    /// <summary>At the start of a line: ends the run if the rest is known, or the chunk if it is long enough; true where the run is over.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Cut()
    {
        var at = _state.Position;
        if (at < _uncuttable || _fstringCount > 0 || _depth > DeepestCut)
        {
            return false;
        }

        _meetings.PassUntil(at);
        _hasMet = _meetings.Next == at && IsIn(_meetings.State);
        if (at > _chunkStart && (_hasMet || at - _chunkStart >= _chunkSize))
        {
            EndChunk(at);
        }

        if (_hasMet)
        {
            _state.Position = _state.Input.Length;
            return true;
        }

        _meetings.PassUntil(at + 1);
        _nextCut = Math.Min(_chunkStart + _chunkSize, _meetings.Next);
        return false;
    }

    private readonly bool IsIn(Checkpoint checkpoint) =>
        checkpoint.Is(_levels.AsSpan(0, _level + 1), _brackets.AsSpan(0, _depth), _hasReportedTabs);

    private void EndChunk(int end)
    {
        _chunks.Add(
            new TokenChunk(
                _before,
                end - _chunkStart,
                _tokens.Take(_chunkStart),
                _trivia.Take(_chunkStart),
                TakeErrors(),
                TakeLongLengths(),
                TakeOpened()
            )
        );
        _chunkStart = end;
        _before = IsIn(_before) ? _before : CheckpointHere();
    }

    private readonly Checkpoint CheckpointHere()
    {
        var closers = new byte[_depth];
        for (var at = 0; at < closers.Length; at++)
        {
            closers[at] = _brackets[at].Closer;
        }

        return new Checkpoint(_levels[..(_level + 1)], closers, _hasReportedTabs);
    }

    private readonly SyntaxError[] TakeErrors()
    {
        SyntaxError[] taken = [.. _errors];
        _errors.Clear();
        foreach (ref var error in taken.AsSpan())
        {
            error =
                error.Span.Start < 0 ? error : error with { Span = error.Span.Shift(-_chunkStart) };
        }

        return taken;
    }

    private Dictionary<int, int>? TakeLongLengths()
    {
        if (_longLengths is null)
        {
            return null;
        }

        var taken = new Dictionary<int, int>(_longLengths.Count);
        foreach (var (start, length) in _longLengths)
        {
            taken[start - _chunkStart] = length;
        }

        _longLengths = null;
        return taken;
    }

    private readonly int[] TakeOpened()
    {
        var first = _depth;
        while (first > 0 && _brackets[first - 1].Start >= 0)
        {
            first--;
        }

        if (first == _depth)
        {
            return [];
        }

        var opened = new int[_depth - first];
        for (var at = first; at < _depth; at++)
        {
            opened[at - first] = _brackets[at].Start - _chunkStart;
            _brackets[at] = _brackets[at] with { Start = Bracket.StartBefore(at) };
        }

        return opened;
    }
}
