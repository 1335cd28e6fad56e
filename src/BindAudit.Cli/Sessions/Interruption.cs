using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace BindAudit.Cli.Sessions;

/// <summary>Turns the first SIGINT into a cancellation; the second one ends the process, and so does a piece of work that does not heed the first.</summary>
internal sealed class Interruption : IDisposable
{
    // One file of some megabytes, or one report, is not cut short.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _registration;
    private volatile bool _isDone;

    /// <summary>Listens until it is disposed.</summary>
    public Interruption() =>
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);

    /// <summary>Is cancelled by SIGINT.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _isDone = true;
        _registration.Dispose();
        _source.Dispose();
    }

    private void Cancel(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        if (context.Cancel)
        {
            new Thread(EndSoon) { IsBackground = true }.Start();
            _source.Cancel();
        }
    }

    private void EndSoon()
    {
        Thread.Sleep(Patience);
        if (!_isDone)
        {
            AtomicFile.Abandon();
            Console.Error.WriteLine("note: interrupted");
            Environment.Exit((int)ExitCode.Interrupted);
        }
    }
}
