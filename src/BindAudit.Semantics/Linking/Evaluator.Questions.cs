using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Which answers hold for every question, and which only until what was met again on its own way has its answer.</summary>
/// <remarks>
/// Answers that need each other form a circle; the one that was asked first is its head. When the head has an answer, the circle is
/// gone through once more with the answers of the first round in place of what was unknown there, and then all of it holds.
/// </remarks>
internal sealed partial class Evaluator
{
    private const int NearBound = 50;

    /// <summary>What an answer rests on that rests on nothing provisional.</summary>
    public const int Nothing = int.MaxValue;

    private readonly ProvisionalAnswers _provisional = new();

    /// <summary>The answers of the first round while a circle is gone through again; else null.</summary>
    private Dictionary<TermAnswers, Dictionary<int, ValueSet>>? _firstRound;

    /// <summary>The least depth of what was met again while it was being answered, since <see cref="Begin"/>.</summary>
    private int _lowestMet = Nothing;

    /// <summary>Whether callers that are not loaded were left out since <see cref="Begin"/>.</summary>
    private bool _missesCallers;

    /// <summary>Whether a bound was met, so that what is found is no answer to other questions.</summary>
    private bool _isCut;

    /// <summary>The depth at which a question starts: what runs around it is no question.</summary>
    private int _ground;

    /// <summary>How many answers were worked out so far: a measure of work that does not depend on the machine.</summary>
    public long Work { get; private set; }

    /// <summary>Whether the running question may read other files to find who calls a function; what it finds without is remembered apart.</summary>
    public bool LooksForCallers { get; private set; } = true;

    /// <summary>Whether what was asked since <see cref="Begin"/> holds for every question.</summary>
    private bool IsSettled => _lowestMet == Nothing && !_missesCallers;

    /// <summary>Notes that an answer rests on what is being answered at that depth.</summary>
    public void Meet(int depth)
    {
        if (depth < _lowestMet)
        {
            _lowestMet = depth;
        }
    }

    /// <summary>Begins something of which the asker remembers the answer; gives what <see cref="End"/> wants back.</summary>
    public Met Begin()
    {
        var before = new Met(_lowestMet, _missesCallers);
        _lowestMet = Nothing;
        _missesCallers = false;
        return before;
    }

    /// <summary>Ends it; the asker is told to forget or to keep what does not hold for every question yet.</summary>
    /// <returns>What <see cref="Meet"/> is told whenever the remembered answer is used.</returns>
    public int End(Met before, IRemembers asker, int index)
    {
        var met = _lowestMet;
        if (met != Nothing)
        {
            _provisional.Add(asker, index);
        }

        Resume(before);
        return met;
    }

    /// <summary>Begins what may be met again on its own way, and is then told of the depth.</summary>
    public Level Enter()
    {
        if (_depth == _ground)
        {
            _steps = 0;
        }

        Work++;
        return new Level(_depth++, _provisional.Count, Begin());
    }

    /// <summary>The same for a search that asks many questions, none of which is part of another.</summary>
    public Level EnterSearch()
    {
        var isOutermost = _depth == _ground;
        var level = Enter();
        _ground += isOutermost ? 1 : 0;
        return level;
    }

    /// <summary>Asks what is not part of the running question, and not of its work, each question by itself.</summary>
    public void AskApart(Action questions)
    {
        var (steps, ground) = (_steps, _ground);
        _ground = _depth;
        questions();
        (_steps, _ground) = (steps, ground);
    }

    /// <summary>Whether to go through it once more: it is the head of a circle, and this was the first round.</summary>
    public bool BeginsSecondRound(Level level)
    {
        if (
            _lowestMet != level.Depth
            || _isCut
            || _firstRound is not null
            || !LooksForCallers
            || _provisional.Count == level.Mark
            || _steps > MostStepsOfAQuestion / 2
        )
        {
            return false;
        }

        _firstRound = [];
        for (var i = level.Mark; i < _provisional.Count; i++)
        {
            if (
                _provisional.OwnerAt(i) is TermAnswers owner
                && owner.Known[_provisional.IndexAt(i)] is { } answer
            )
            {
                Assume(owner, _provisional.IndexAt(i), answer);
            }
        }

        ForgetSince(level.Mark);
        _lowestMet = Nothing;
        return true;
    }

    /// <summary>Takes an answer of the first round for the second. Texts, numbers and containers would grow from round to round: they are unknown there.</summary>
    private void Assume(TermAnswers owner, int index, ValueSet answer)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in answer.Possible)
        {
            var isObject =
                possible.Value
                is FunctionValue
                    or ClassValue
                    or InstanceValue
                    or ModuleValue
                    or ExternalValue;
            builder.Add(isObject ? possible : PossibleValue.Unknown);
        }

        if (!_firstRound!.TryGetValue(owner, out var assumed))
        {
            _firstRound.Add(owner, assumed = []);
        }

        assumed[index] = builder.Build();
    }

    /// <summary>Ends it.</summary>
    /// <param name="level">What was begun.</param>
    /// <param name="answers">Who remembers the answer.</param>
    /// <param name="index">Where.</param>
    /// <returns>What <see cref="Meet"/> is told whenever the remembered answer is used.</returns>
    public int Leave(Level level, IRemembers answers, int index)
    {
        _depth = level.Depth;
        _ground = int.Min(_ground, _depth);
        if (_lowestMet != Nothing && _lowestMet >= level.Depth)
        {
            if (_isCut)
            {
                ForgetSince(level.Mark);
            }
            else
            {
                KeepSince(level.Mark);
            }

            _isCut = false;
            _lowestMet = Nothing;
        }

        return End(level.Before, answers, index);
    }

    /// <summary>Ends it where nothing is remembered.</summary>
    public void Resume(Met before)
    {
        Meet(before.Lowest);
        _missesCallers |= before.MissesCallers;
    }

    private bool IsBeyondBounds()
    {
        if (_depth < DeepestTerm && (_depth == _ground || ++_steps <= MostStepsOfAQuestion))
        {
            return false;
        }

        // What lies far above the bound hardly rests on what is cut there; more work is no answer to anything.
        _isCut = true;
        Meet(_depth < DeepestTerm ? 0 : DeepestTerm - NearBound);
        return true;
    }

    private ValueSet AssumedOf(TermAnswers owner, int index) =>
        _firstRound is not null
        && _firstRound.TryGetValue(owner, out var assumed)
        && assumed.TryGetValue(index, out var values)
            ? values
            : ValueSet.Unknown;

    private void ForgetSince(int mark)
    {
        for (var i = mark; i < _provisional.Count; i++)
        {
            _provisional.OwnerAt(i).Forget(_provisional.IndexAt(i));
        }

        _provisional.CutTo(mark);
    }

    private void KeepSince(int mark)
    {
        for (var i = mark; i < _provisional.Count; i++)
        {
            _provisional.OwnerAt(i).Keep(_provisional.IndexAt(i));
        }

        _provisional.CutTo(mark);
    }

    /// <summary>What was met so far.</summary>
    internal readonly record struct Met(int Lowest, bool MissesCallers);

    /// <summary>Something that is being answered.</summary>
    /// <param name="Depth">How much runs around it.</param>
    /// <param name="Mark">How many answers were provisional before.</param>
    /// <param name="Before">What was met before.</param>
    internal readonly record struct Level(int Depth, int Mark, Met Before);
}
