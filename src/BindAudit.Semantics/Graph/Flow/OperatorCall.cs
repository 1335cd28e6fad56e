using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls the first of some special methods that the class of what comes has; the call is made for the first that has one.</summary>
/// <remarks>PERF: of all operators one in ten is ever applied to an object of the scan.</remarks>
internal sealed class OperatorCall(
    Site site,
    Variable? argument,
    Variable? result,
    params string[] methods
) : Consumer
{
    private CallSite? _call;

    public override void Take(Thing thing)
    {
        foreach (var method in methods)
        {
            if (thing.Has(method))
            {
                thing.Invoke(method, _call ??= MakeCall());
                return;
            }
        }
    }

    private CallSite MakeCall() =>
        new(site, argument is null ? Arguments.None : Arguments.Of(argument), result);
}
