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
    public override void Take(Thing thing)
    {
        if (!thing.Has(reflected))
        {
            return;
        }

        var call = new CallSite(site, Arguments.Of(left), result);
        left.FlowTo(new Lacking(method, reflected, thing, call));
    }

    private sealed class Lacking(string method, string reflected, Thing right, CallSite call)
        : Consumer
    {
        public override void Take(Thing thing)
        {
            if (!thing.Has(method))
            {
                right.Invoke(reflected, call);
            }
        }
    }
}
