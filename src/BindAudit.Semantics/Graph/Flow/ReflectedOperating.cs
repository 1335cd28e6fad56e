using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls the reflected method of a right operand for each left operand that does not have the method itself (Python Language Reference §3.3.8).</summary>
internal sealed class ReflectedOperating(
    Site site,
    Variable left,
    string method,
    string reflected,
    Variable result
) : Consumer
{
    private CallSite? _call;

    public override void Take(Thing thing)
    {
        if (!thing.Has(reflected))
        {
            return;
        }

        _call ??= new CallSite(site, Arguments.Of(left), result);
        left.FlowTo(new Lacking(method, reflected, thing, _call));
    }

    /// <summary>Waits for the first left operand that lacks the method; further ones would lead to the same call.</summary>
    private sealed class Lacking(string method, string reflected, Thing right, CallSite call)
        : Consumer
    {
        private bool _isDone;

        public override bool IsFull => _isDone;

        public override void Take(Thing thing)
        {
            if (!_isDone && !thing.Has(method))
            {
                _isDone = true;
                right.Invoke(reflected, call);
            }
        }
    }
}
