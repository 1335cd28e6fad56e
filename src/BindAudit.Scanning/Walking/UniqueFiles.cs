using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BindAudit.Scanning.Walking;

/// <summary>Keeps each file once, however many ways lead to it.</summary>
internal static class UniqueFiles
{
    /// <summary>The files ordered by path; of those that are one, the file itself rather than a link to it, then the first path. Counts the others.</summary>
    internal static ImmutableArray<FoundFile> Of(List<FoundFile> files, SkipTally skipped)
    {
        var kept = new Dictionary<string, FoundFile>(files.Count);
        var paths = new HashSet<string>(files.Count, System.StringComparer.Ordinal);
        foreach (var file in files)
        {
            var isNew = paths.Add(file.Identity + "\0" + file.Path);
            if (!kept.TryAdd(file.Identity, file))
            {
                if (Compare(file, kept[file.Identity]) < 0)
                {
                    kept[file.Identity] = file;
                }

                if (isNew)
                {
                    skipped.Add(SkipReason.Duplicate, isFolder: false);
                }
            }
        }

        var sorted = new FoundFile[kept.Count];
        kept.Values.CopyTo(sorted, 0);
        if (sorted.Length > 1)
        {
            System.Array.Sort(
                sorted,
                static (left, right) => string.CompareOrdinal(left.Path, right.Path)
            );
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static int Compare(FoundFile left, FoundFile right) =>
        left.IsLink != right.IsLink
            ? (left.IsLink ? 1 : -1)
            : string.CompareOrdinal(left.Path, right.Path);
}
