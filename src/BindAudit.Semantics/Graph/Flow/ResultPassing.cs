using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>
/// Gives the results of a function back to one call of it. What came into the function by its parameters leaves it only to the calls
/// that gave it, so that <c>check(a)</c> is not what <c>check(b)</c> gives.
/// </summary>
internal sealed class ResultPassing(FunctionThing function, CallSite call, bool isBound) : Consumer
{
    private Consumer? _given;

    public override bool IsFull => call.Result is not { IsFull: false };

    public override void Take(Thing thing)
    {
        if (IsFull)
        {
            return;
        }

        if (thing is BuiltinThing || !function.Parameters.Hold(thing, isBound ? 1 : 0))
        {
            call.Return(thing);
        }
        else
        {
            TakeIfGiven(thing);
        }
    }

    private void TakeIfGiven(Thing thing)
    {
        if (call.Arguments.Hold(thing))
        {
            call.Return(thing);
        }

        if (_given is null)
        {
            _given = new Given(this);
            call.Arguments.FlowTo(_given);
        }
    }

    /// <summary>Takes what the call gives: what the function gives back of that is a result.</summary>
    private sealed class Given(ResultPassing passing) : Consumer
    {
        public override void Take(Thing thing) => passing.TakeGiven(thing);
    }

    private void TakeGiven(Thing thing)
    {
        if (function.Returns(thing))
        {
            call.Return(thing);
        }
    }
}
