using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What one call runs and is given, once evaluated, and what these answers rest on.</summary>
internal sealed class CallAnswers : IRemembers
{
    private const int CalledIndex = 0;
    private const int ArgumentsIndex = 1;
    private ValueSet? _called;
    private BoundArguments? _arguments;
    private int _calledMet;
    private int _argumentsMet;

    /// <summary>What the callee's expression is; null where that was not asked yet.</summary>
    public ValueSet? Called(Evaluator evaluator)
    {
        if (_called is not null)
        {
            evaluator.Meet(_calledMet);
        }

        return _called;
    }

    /// <summary>The arguments; null where these were not asked for yet.</summary>
    public BoundArguments? Arguments(Evaluator evaluator)
    {
        if (_arguments is not null)
        {
            evaluator.Meet(_argumentsMet);
        }

        return _arguments;
    }

    /// <summary>Remembers what was asked since <paramref name="before"/> was given.</summary>
    public ValueSet Remember(ValueSet called, Evaluator evaluator, Evaluator.Met before)
    {
        _calledMet = evaluator.End(before, this, CalledIndex);
        return _called = called;
    }

    /// <summary>Remembers what was asked since <paramref name="before"/> was given.</summary>
    public BoundArguments Remember(
        BoundArguments arguments,
        Evaluator evaluator,
        Evaluator.Met before
    )
    {
        _argumentsMet = evaluator.End(before, this, ArgumentsIndex);
        return _arguments = arguments;
    }

    public void Forget(int index)
    {
        if (index == CalledIndex)
        {
            _called = null;
        }
        else
        {
            _arguments = null;
        }
    }

    public void Keep(int index)
    {
        if (index == CalledIndex)
        {
            _calledMet = Evaluator.Nothing;
        }
        else
        {
            _argumentsMet = Evaluator.Nothing;
        }
    }
}
