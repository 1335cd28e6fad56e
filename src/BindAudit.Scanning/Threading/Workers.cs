using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace BindAudit.Scanning.Threading;

/// <summary>A few threads for one job.</summary>
internal static class Workers
{
    /// <summary>Room for the deepest nesting that the grammar admits, whatever the platform's default.</summary>
    private const int StackBytes = 16 << 20;

    /// <summary>The number of threads that <paramref name="jobs"/> stands for: zero means one a core.</summary>
    internal static int CountOf(int jobs) => jobs > 0 ? jobs : Environment.ProcessorCount;

    /// <summary>As <see cref="Run"/>, for work that needs no room of its own: the calling thread does what one thread can do.</summary>
    /// <remarks>PERF: a thread costs 0.3 to 0.8 ms of a start.</remarks>
    internal static void RunShallow(int count, Action<int> work)
    {
        if (count == 1)
        {
            work(0);
        }
        else
        {
            Run(count, work);
        }
    }

    /// <summary>Runs <paramref name="work"/> on <paramref name="count"/> threads, told which of them it is, and waits for all; the first exception is thrown again here.</summary>
    internal static void Run(int count, Action<int> work)
    {
        ExceptionDispatchInfo? failure = null;
        var threads = new Thread[count];
        for (var at = 0; at < count; at++)
        {
            var worker = at;
            threads[at] = new Thread(Guarded, StackBytes) { IsBackground = true };
            threads[at].Start();

            void Guarded()
            {
#pragma warning disable CA1031 // Thrown again by the thread that waits.
                try
                {
                    work(worker);
                }
                catch (Exception error)
                {
                    _ = Interlocked.CompareExchange(
                        ref failure,
                        ExceptionDispatchInfo.Capture(error),
                        null
                    );
                }
#pragma warning restore CA1031
            }
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        failure?.Throw();
    }
}
