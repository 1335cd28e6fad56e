using System;
using System.Threading;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning;

/// <summary>Walks, reads, analyses and matches.</summary>
public static class Scanner
{
    /// <summary>Scans; what cannot be read is in <see cref="ScanResult.Failures"/>.</summary>
    /// <param name="options">What to scan and how.</param>
    /// <param name="progress">Told the number of files done, from any worker; or null.</param>
    /// <param name="cancellation">Ends the scan with <see cref="OperationCanceledException"/>.</param>
    public static ScanResult Scan(
        ScanOptions options,
        IProgress<int>? progress,
        CancellationToken cancellation
    ) => throw new NotImplementedException();
}
