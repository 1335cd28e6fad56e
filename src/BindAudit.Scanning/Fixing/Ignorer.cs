using System.Threading;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Fixing;

/// <summary>Works out the comments that silence findings; writes nothing.</summary>
public static class Ignorer
{
    /// <summary>The id by which a finding of <paramref name="rule"/> is silenced: its group, which also covers the rules that lost.</summary>
    public static string IdOf(Rule rule) => rule.Groups.IsEmpty ? rule.Id : rule.Groups[0].Id;

    /// <summary>The comments for the findings of <paramref name="result"/> that are not suppressed; files are read again.</summary>
    /// <param name="result">What was found, and is reported.</param>
    /// <param name="options">How it was found.</param>
    /// <param name="reason">One line: why they are accepted.</param>
    /// <param name="cancellation">Ends it.</param>
    public static FixResult Plan(
        ScanResult result,
        ScanOptions options,
        string reason,
        CancellationToken cancellation
    ) => Plan(result, reason, Fixer.FilesOf(result, options), cancellation);

    /// <summary>As <see cref="Plan(ScanResult, ScanOptions, string, CancellationToken)"/>, for one file that stands nowhere: <paramref name="bytes"/> at <paramref name="path"/>.</summary>
    public static FixResult Plan(
        ScanResult result,
        ScanOptions options,
        string reason,
        string path,
        byte[] bytes,
        CancellationToken cancellation
    )
    {
        var files = new EditableFiles(options.WorkingDirectory, []);
        files.Put(EditableFile.Of(path, bytes));
        return Plan(result, reason, files, cancellation);
    }

    private static FixResult Plan(
        ScanResult result,
        string reason,
        EditableFiles files,
        CancellationToken cancellation
    )
    {
        var comments = new IgnoreComments(files, reason);
        foreach (var found in result.Findings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Suppression is null)
            {
                comments.Add(found);
            }
        }

        comments.Finish();
        return new FixResult
        {
            Files = files.Finish(),
            Refusals = [.. files.Refusals],
            Findings = comments.Count,
        };
    }
}
