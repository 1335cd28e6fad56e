using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Raises what comes; a class is called first (Python Language Reference §7.8).</summary>
internal sealed class Raising(Site site) : Consumer
{
    private CallSite? _call;

    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case InstanceThing instance:
                Raise(instance);
                break;
            case ClassThing definition:
                if (_call is null)
                {
                    var raised = site.Analysis.NewVariable();
                    raised.FlowTo(new Each(Raise));
                    _call = new CallSite(site, Arguments.None, raised);
                }

                definition.Call(_call, null);
                break;
            default:
                break;
        }
    }

    private void Raise(Thing thing)
    {
        if (thing is InstanceThing instance)
        {
            site.Analysis.Raise(instance);
        }
    }
}
