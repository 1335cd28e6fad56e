using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace BindAudit.Cli.Sessions;

/// <summary>Turns the first SIGINT into a cancellation; the second one ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _registration;

    /// <summary>Listens until it is disposed.</summary>
    public Interruption() =>
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);

    /// <summary>Is cancelled by SIGINT.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }

    private void Cancel(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
