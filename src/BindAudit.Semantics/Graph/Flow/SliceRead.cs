using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Reads <c>self[lower:upper]</c> of everything that comes.</summary>
/// <param name="call">Where the result goes.</param>
/// <param name="lower">The constant lower bound; null where it is not known.</param>
/// <param name="upper">The constant upper bound; null for the end, <see cref="int.MinValue"/> where it is not known.</param>
internal sealed class SliceRead(CallSite call, int? lower, int? upper) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is not ContainerThing container)
        {
            thing.ReadItem(null, call);
            return;
        }

        var slice = (ContainerThing)
            call.Made(container.Type, () => new ContainerThing(call.Analysis, container.Type, 0));
        if (ReferenceEquals(slice, container))
        {
            return;
        }

        if (lower is { } first && upper != int.MinValue)
        {
            var start = first < 0 ? container.Length + first : first;
            var end = upper is { } last
                ? last < 0
                    ? container.Length + last
                    : last
                : container.Length;
            slice.IncludeSlice(container, System.Math.Max(0, start), end);
        }
        else
        {
            slice.Store(null, container.All);
        }

        call.Return(slice);
    }
}
