using System;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>A call, written or implied: hands arguments over at a place.</summary>
/// <param name="site">Where.</param>
/// <param name="arguments">What is handed over.</param>
/// <param name="result">Where the result goes, or null.</param>
internal class CallSite(Site site, Arguments? arguments, Variable? result) : Consumer
{
    private const int DeepestDerivation = 8;

    private Arguments? _arguments = arguments;
    private FunctionThing? _passedFirst;
    private CallMemory? _memory;
    private byte _derivation;
    private bool _isPassedBound;

    public Site Site { get; } = site;

    public GraphAnalysis Analysis => Site.Analysis;

    public Arguments Arguments => _arguments ??= MakeArguments();

    public Variable? Result { get; } = result;

    /// <summary>Whether so many calls led to each other that this one is not followed: a partial of itself.</summary>
    public bool IsTooDeep => _derivation > DeepestDerivation;

    /// <summary>Calls what is called.</summary>
    public override void Take(Thing thing) => thing.Call(this, null);

    /// <summary>The same call with other arguments.</summary>
    public CallSite With(Arguments arguments) =>
        new(Site, arguments, Result) { _derivation = (byte)(_derivation + 1) };

    /// <summary>The thing of that kind that this call makes: one, however often it is asked.</summary>
    public Thing Made(string kind, Func<Thing> make)
    {
        var made = (_memory ??= new()).Made;
        if (!made.TryGetValue(kind, out var thing))
        {
            made[kind] = thing = make();
        }

        return thing;
    }

    /// <summary>Whether this call has not met <paramref name="thing"/> yet.</summary>
    public bool IsFirst(Thing thing) => (_memory ??= new()).Called.Add(thing);

    /// <summary>Adds a possible result.</summary>
    public void Return(Thing thing) => Result?.Take(thing);

    /// <summary>Adds what <paramref name="variable"/> may hold to the possible results.</summary>
    public void Return(Variable variable)
    {
        if (Result is { } result)
        {
            variable.FlowTo(result);
        }
    }

    /// <summary>Whether the arguments have yet to be handed to that function.</summary>
    public bool IsFirst(FunctionThing function, bool isBound)
    {
        if (_passedFirst is null)
        {
            _passedFirst = function;
            _isPassedBound = isBound;
            return true;
        }

        if (ReferenceEquals(_passedFirst, function) && _isPassedBound == isBound)
        {
            return false;
        }

        return (_memory ??= new()).Passed.Add((function, isBound));
    }

    /// <summary>The arguments, where they were not given.</summary>
    protected virtual Arguments MakeArguments() => Flow.Arguments.None;
}
