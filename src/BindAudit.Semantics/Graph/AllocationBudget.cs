using System;
using System.Runtime;
using System.Threading;

namespace BindAudit.Semantics.Graph;

/// <summary>Lets work whose objects nearly all live to its end allocate so much before the collector looks at any of them.</summary>
/// <remarks>PERF: the collector moved each of a large graph's objects twice, which took half of the time (docs/performance.md, "Call graph").</remarks>
public sealed class AllocationBudget : IDisposable
{
    private const int LargestShare = 8;

    private readonly Lock _lock = new();
    private readonly long _bytes;

    /// <summary>Collects what is young, and begins; where other work of the process has a budget already, or memory is short, nothing changes.</summary>
    /// <param name="bytes">How much may be allocated before a collection, in bytes; at most an eighth of the memory that there is.</param>
    public AllocationBudget(long bytes)
    {
        _bytes = Math.Min(bytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / LargestShare);
        GC.Collect(1);
        Renew();
    }

    private static bool IsHeld => GCSettings.LatencyMode == GCLatencyMode.NoGCRegion;

    /// <summary>Begins again, where all of it was used and something was collected.</summary>
    public void Renew()
    {
        if (IsHeld)
        {
            return;
        }

        lock (_lock)
        {
            Begin();
        }
    }

    /// <summary>Ends: the collector does as it otherwise would.</summary>
    public void Dispose()
    {
        if (IsHeld)
        {
            GC.EndNoGCRegion();
        }
    }

    private void Begin()
    {
        try
        {
            if (!IsHeld)
            {
                GC.TryStartNoGCRegion(_bytes, disallowFullBlockingGC: true);
            }
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than the collector ever holds back: it does as it otherwise would.
        }
        catch (InvalidOperationException)
        {
            // Somebody else's began between the question and the answer.
        }
    }
}
