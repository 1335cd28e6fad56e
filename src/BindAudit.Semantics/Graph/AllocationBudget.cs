using System;
using System.Runtime;
using System.Threading;

namespace BindAudit.Semantics.Graph;

/// <summary>Lets work whose objects nearly all live to its end allocate so much before the collector looks at any of them.</summary>
/// <remarks>
/// PERF: the collector moved each object of a large graph twice, which took half of the time (docs/performance.md, "Call graph").
/// A program that ends with its work has no need to <see cref="End"/> it, which would have everything looked at once more.
/// </remarks>
public sealed class AllocationBudget
{
    private const int LargestShare = 8;

    private readonly Lock _lock = new();
    private long _bytes;

    /// <summary>Begins; where other work of the process has a budget already, or memory is short, nothing changes.</summary>
    /// <param name="bytes">How much may be allocated before a collection, in bytes; at most an eighth of the memory that there is.</param>
    public AllocationBudget(long bytes) => Begin(bytes);

    private static bool IsHeld => GCSettings.LatencyMode == GCLatencyMode.NoGCRegion;

    /// <summary>Collects what the work before has left behind, and begins anew with so many bytes.</summary>
    public void Next(long bytes)
    {
        End();
        GC.Collect(1);
        Begin(bytes);
    }

    /// <summary>Begins again, where all of it was used and something was collected.</summary>
    public void Renew()
    {
        if (!IsHeld)
        {
            Begin(_bytes);
        }
    }

    /// <summary>Ends: the collector does as it otherwise would.</summary>
    public void End()
    {
        lock (_lock)
        {
            if (IsHeld)
            {
                GC.EndNoGCRegion();
            }
        }
    }

    private void Begin(long bytes)
    {
        lock (_lock)
        {
            _bytes = Math.Min(bytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / LargestShare);
            if (!IsHeld)
            {
                TryBegin();
            }
        }
    }

    private void TryBegin()
    {
        try
        {
            GC.TryStartNoGCRegion(_bytes, disallowFullBlockingGC: true);
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
