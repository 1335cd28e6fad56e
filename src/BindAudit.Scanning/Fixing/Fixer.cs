using System.Threading;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Fixing;

/// <summary>Works out the edits that end findings; writes nothing.</summary>
public static class Fixer
{
    /// <summary>The edits for the findings of <paramref name="result"/> that are not suppressed, and for its unused suppressions; files are read again.</summary>
    /// <param name="result">What was found, and is reported.</param>
    /// <param name="options">How it was found.</param>
    /// <param name="request">Which fixes.</param>
    /// <param name="cancellation">Ends it.</param>
    public static FixResult Plan(
        ScanResult result,
        ScanOptions options,
        FixRequest request,
        CancellationToken cancellation
    ) => Plan(result, options, request, FilesOf(result, options), cancellation);

    /// <summary>As <see cref="Plan(ScanResult, ScanOptions, FixRequest, CancellationToken)"/>, for one file that stands nowhere: <paramref name="bytes"/> at <paramref name="path"/>.</summary>
    public static FixResult Plan(
        ScanResult result,
        ScanOptions options,
        FixRequest request,
        string path,
        byte[] bytes,
        CancellationToken cancellation
    )
    {
        var files = new EditableFiles(options.WorkingDirectory, []);
        files.Put(EditableFile.Of(path, bytes));
        return Plan(result, options, request, files, cancellation);
    }

    internal static EditableFiles FilesOf(ScanResult result, ScanOptions options) =>
        new(options.WorkingDirectory, result.Files);

    private static FixResult Plan(
        ScanResult result,
        ScanOptions options,
        FixRequest request,
        EditableFiles files,
        CancellationToken cancellation
    )
    {
        var users = new ConstantUsers(result, options, files, cancellation);
        var planner = new FindingFixes(request, files, users);
        foreach (var found in result.Findings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Suppression is null)
            {
                planner.Add(found);
            }
        }

        var suppressions = UnusedSuppressions.Remove(result, options, files, cancellation);
        return new FixResult
        {
            Files = files.Finish(),
            Refusals = [.. files.Refusals],
            Findings = planner.Count,
            UnsafeOnly = planner.UnsafeCount,
            Suppressions = suppressions,
        };
    }
}
