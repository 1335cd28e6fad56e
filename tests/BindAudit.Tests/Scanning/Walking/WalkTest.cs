using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Walking;
using Xunit;

namespace BindAudit.Tests.Scanning.Walking;

/// <summary>What the tests of the walk share: files to make, paths to name, and what is found, left out and told.</summary>
public abstract class WalkTest
{
    private static readonly WalkOptions Usual = new() { Exclude = Excludes.None, Workers = 2 };

    private protected static string[] Files(params string[] lines) => lines;

    private protected static void Check(string[] files, string expected, params string[] paths) =>
        Check(files, expected, Usual, paths);

    private protected static void CheckExclude(
        string[] files,
        string exclude,
        string expected,
        params string[] paths
    ) =>
        Check(
            files,
            expected,
            Usual with
            {
                Exclude = Excludes.Of([.. exclude.Split(' ')], [], ""),
            },
            paths
        );

    /// <summary>Expected: the found files, then what was left out as <c>-2 virtual environment/</c> (a slash for folders), then failures as <c>path: message</c>, fatal ones with <c>!</c> in front.</summary>
    private protected static void Check(
        string[] files,
        string expected,
        WalkOptions options,
        params string[] paths
    )
    {
        using var folder = new TemporaryFolder(files);
        var named = paths.Length == 0 ? ["."] : paths;
        var walk = Walk.Of(named, folder.FullPath, options, CancellationToken.None);
        Assert.Equal(expected, string.Join(", ", Told(walk)));
    }

    private static IEnumerable<string> Told(WalkResult walk)
    {
        var files = walk.Files.Select(file => file.Path);
        var skipped = walk
            .Skipped.Counts()
            .Select(count =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"-{count.Files} {count.Reason}{(count.IsFolder ? "/" : "")}"
                )
            );
        var failures = walk
            .Failures.Select(failure =>
                $"{(failure.IsFatal ? "!" : "")}{failure.Path}: {failure.Message}"
            )
            .Order(System.StringComparer.Ordinal);
        return files.Concat(skipped).Concat(failures);
    }
}
