using System.Collections;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>Where the calls of one edge stand: a run of the ordered calls.</summary>
internal sealed class CallPlaces(GraphEdges calls, int[] order, int first, int count)
    : IReadOnlyList<SourcePlace>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public SourcePlace this[int index] => calls[order[first + index]].Site;

    /// <inheritdoc/>
    public IEnumerator<SourcePlace> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
