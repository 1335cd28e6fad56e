using System;
using System.Threading;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli.Reports;

/// <summary>The number of files done, on a terminal, at most ten times a second, and only where the scan takes a while.</summary>
internal sealed class ScanProgress : IProgress<int>, IDisposable
{
    private const int FirstAfterMilliseconds = 400;
    private const int EveryMilliseconds = 100;

    private readonly Session _session;
    private readonly Lock _gate = new();
    private long _next = Environment.TickCount64 + FirstAfterMilliseconds;
    private bool _isShown;
    private bool _isDone;

    private ScanProgress(Session session) => _session = session;

    /// <summary>Progress for this run, or null where nobody looks, or in continuous integration.</summary>
    public static ScanProgress? Start(Session session, bool isWanted) =>
        isWanted && session.IsErrorTerminal() && string.IsNullOrEmpty(session.Environment("CI"))
            ? new ScanProgress(session)
            : null;

    /// <inheritdoc/>
    public void Report(int value)
    {
        if (Environment.TickCount64 < Volatile.Read(ref _next))
        {
            return;
        }

        lock (_gate)
        {
            if (!_isDone)
            {
                _session.Error.Write($"\r{value} files scanned");
                _isShown = true;
                _next = Environment.TickCount64 + EveryMilliseconds;
            }
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isShown && !_isDone)
            {
                _session.Error.Write("\r\e[K");
            }

            _isDone = true;
        }
    }
}
