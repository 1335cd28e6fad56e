using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Fixing;

/// <summary>Takes suppressions that silence nothing out of files.</summary>
internal static class UnusedSuppressions
{
    /// <summary>Asks for the edits, and counts them. A suppression in a file that was named is taken out only where a scan of the whole project does not need it either: who calls a function may stand elsewhere.</summary>
    internal static int Remove(
        ScanResult result,
        ScanOptions options,
        EditableFiles files,
        CancellationToken cancellation
    )
    {
        var unused = result.Unused;
        if (!unused.IsEmpty && !ProjectFiles.IsWhole(options))
        {
            unused = InProject(unused, options, cancellation);
        }

        var count = 0;
        for (var at = 0; at < unused.Length; )
        {
            var end = at + 1;
            while (end < unused.Length && IsSameComment(unused[at], unused[end]))
            {
                end++;
            }

            count += Remove(unused[at..end], files);
            at = end;
        }

        return count;
    }

    private static int Remove(ImmutableArray<UnusedSuppression> ofComment, EditableFiles files)
    {
        if (
            files.Find(ofComment[0].Path) is not { } file
            || MarkerRemoval.Of(file, ofComment) is not { } change
        )
        {
            return 0;
        }

        file.Add(change);
        return ofComment.Length;
    }

    private static bool IsSameComment(UnusedSuppression left, UnusedSuppression right) =>
        left.Path == right.Path && left.Line == right.Line;

    /// <summary>Those of <paramref name="unused"/> that a scan of the project finds to be unused as well.</summary>
    private static ImmutableArray<UnusedSuppression> InProject(
        ImmutableArray<UnusedSuppression> unused,
        ScanOptions options,
        CancellationToken cancellation
    )
    {
        var root = ProjectFiles.RootOf(options.WorkingDirectory);
        var paths = options.Paths.RemoveAll(static path => path == "-").Add(root);
        var project = Scanner.Scan(options with { Paths = paths }, null, cancellation);
        var known = new HashSet<(string, int, string?)>();
        foreach (var other in project.Unused)
        {
            known.Add((FullPathOf(other.Path), other.Line, other.Id));
        }

        return unused.RemoveAll(one =>
            !known.Contains((FullPathOf(one.Path), one.Line, one.Id))
            && File.Exists(FullPathOf(one.Path))
        );

        string FullPathOf(string path) => Path.GetFullPath(path, options.WorkingDirectory);
    }
}
