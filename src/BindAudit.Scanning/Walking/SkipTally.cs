using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Walking;

/// <summary>Counts what was left out, by reason; one a worker, added up at the end.</summary>
internal sealed class SkipTally
{
    private static readonly string[] Texts =
    [
        "excluded",
        "ignored by .gitignore",
        "ignored by .ignore",
        "ignored by .git/info/exclude",
        "virtual environment",
        "site-packages",
        "node_modules",
        "__pycache__",
        ".tox",
        ".nox",
        ".git",
        "symbolic link to a folder",
        "reached twice",
        "notebook of another language",
        "not included",
    ];

    private readonly int[] _files = new int[Texts.Length];
    private readonly int[] _folders = new int[Texts.Length];

    /// <summary>Whether what is left out for <paramref name="reason"/> may hold Python that somebody wrote.</summary>
    internal static bool MayHoldPython(SkipReason reason) =>
        reason is not (SkipReason.Git or SkipReason.NodeModules or SkipReason.PyCache);

    internal void Add(SkipReason reason, bool isFolder) =>
        (isFolder ? _folders : _files)[(int)reason]++;

    /// <summary>Counts a file that was left out, if it was.</summary>
    internal void Add(SkipReason? reason)
    {
        if (reason is { } known)
        {
            Add(known, isFolder: false);
        }
    }

    internal void AddAll(SkipTally other)
    {
        for (var reason = 0; reason < Texts.Length; reason++)
        {
            _files[reason] += other._files[reason];
            _folders[reason] += other._folders[reason];
        }
    }

    /// <summary>The counts that are not zero: by reason, folders first.</summary>
    internal ImmutableArray<SkippedCount> Counts()
    {
        var counts = new List<SkippedCount>();
        for (var reason = 0; reason < Texts.Length; reason++)
        {
            AddCount(counts, reason, _folders[reason], isFolder: true);
            AddCount(counts, reason, _files[reason], isFolder: false);
        }

        return [.. counts];
    }

    private static void AddCount(List<SkippedCount> counts, int reason, int count, bool isFolder)
    {
        if (count > 0)
        {
            counts.Add(new SkippedCount(Texts[reason], count, isFolder));
        }
    }
}
