using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;
using BindAudit.Scanning.Suppression;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Analysis;

/// <summary>Takes files from bytes to findings; one a worker.</summary>
internal sealed class FileScan(ScanContext context, CancellationToken cancellation)
{
    private readonly FileReader _reader = new();

    /// <summary>Scans <paramref name="file"/>; whatever goes wrong is in the report, but for cancellation.</summary>
    internal FileReport Scan(FoundFile file) =>
        Guard(file, () => file.IsEmpty ? FileReport.Empty : ScanBytes(file));

    /// <summary>Scans <paramref name="text"/> as if it were the content of <paramref name="file"/>, which is not opened.</summary>
    internal FileReport Scan(FoundFile file, PythonSource text) =>
        Guard(file, () => ScanSource(file, text, isBuffer: true));

    private static FileReport Guard(FoundFile file, Func<FileReport> scan)
    {
        try
        {
            return scan();
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed(ReadError.OfFile(file.Path, error, isFatal: false));
        }
#pragma warning disable CA1031 // A bug of ours costs one file, not the scan.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Failed(ReadError.Internal(file.Path, error));
        }
    }

    private FileReport ScanBytes(FoundFile file)
    {
        var isRelevant = context.IsRelevant(file.FullPath);
        if (!isRelevant && !context.Options.FindUnusedSuppressions)
        {
            CheckRefusal(file);
            return FileReport.Empty;
        }

        if (!isRelevant && !SourceComments.MayHoldMarkers(_reader.Read(file.FullPath)))
        {
            return FileReport.Empty;
        }

        return ScanSource(file, Read(file), isBuffer: false);
    }

    private PythonSource Read(FoundFile file)
    {
        var bytes = _reader.Read(file.FullPath).ToArray();
        return PythonSource.Read(file.FullPath, bytes, bytes.Length);
    }

    /// <summary>Scans what was read; of a buffer, whose text differs from that of its file, other files see nothing.</summary>
    private FileReport ScanSource(FoundFile file, PythonSource source, bool isBuffer)
    {
        if (source.OtherLanguage is not null)
        {
            return new FileReport { IsScanned = false, LeftOut = SkipReason.OtherLanguage };
        }

        if (source.Text is not { } text)
        {
            return Failed(ReadError.Undecodable(file.Path, source.Error));
        }

        cancellation.ThrowIfCancellationRequested();
        var module = isBuffer
            ? context.Modules.SummariseText(file.FullPath, file.Path, text, source.Notebook)
            : context.Modules.Summarise(file.FullPath, text, source.Notebook);
        var report = Report(file, module);
        return source.Error is { } error
            ? report with
            {
                Failure = ReadError.Undecodable(file.Path, $"{error}; scanned all the same"),
            }
            : report;
    }

    private FileReport Report(FoundFile file, ScannedModule module)
    {
        cancellation.ThrowIfCancellationRequested();
        var interests = context.InterestsOf(file.FullPath);
        var program = Linking.Link(module, interests, context.Modules);
        return new ModuleReport(module, context).Of(
            context.Rules.Of(file.FullPath).Match(program, program.Modules[0], interests)
        );
    }

    /// <summary>In debug builds the prefilter's "no" is held against a full scan; a wrong one is told as an internal error.</summary>
    [Conditional("DEBUG")]
    private void CheckRefusal(FoundFile file)
    {
        if (!ScanSource(file, Read(file), isBuffer: false).Findings.IsEmpty)
        {
            throw new InvalidOperationException("the prefilter refused a file with a finding");
        }
    }

    private static FileReport Failed(ScanFailure failure) =>
        new() { Failure = failure, IsScanned = false };
}
