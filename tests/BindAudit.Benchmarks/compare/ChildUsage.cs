using System;
using System.Runtime.InteropServices;

namespace BindAudit.Benchmarks.Compare;

/// <summary>Processor time of the children that have ended: <c>getrusage(2)</c>.</summary>
internal static partial class ChildUsage
{
    private const int Children = -1;
    private const int MicrosecondsPerSecond = 1_000_000;

    // struct rusage: two times of seconds and microseconds, then fourteen numbers.
    private const int Longs = 18;

    /// <summary>User and system time so far; zero on Windows.</summary>
    internal static TimeSpan ProcessorTime()
    {
        if (OperatingSystem.IsWindows())
        {
            return TimeSpan.Zero;
        }

        Span<long> usage = stackalloc long[Longs];
        return GetUsage(Children, ref usage[0]) != 0
            ? TimeSpan.Zero
            : TimeSpan.FromMicroseconds(
                (usage[0] + usage[2]) * MicrosecondsPerSecond + usage[1] + usage[3]
            );
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, ref long usage);
}
