using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

namespace BindAudit.Cli.Inspection;

/// <summary>The Python files of what was named; nothing is left out but links to folders.</summary>
internal static class InspectedFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = 0,
    };

    /// <summary>Each file once, ordered by path: relative to the one folder, prefixed as given where several paths are.</summary>
    /// <param name="paths">As given.</param>
    /// <param name="folder">Where relative paths start.</param>
    /// <exception cref="UsageException">A path does not exist.</exception>
    public static List<InspectedFile> Find(ImmutableArray<string> paths, string folder)
    {
        var found = new SortedDictionary<string, InspectedFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            Add(path, Path.GetFullPath(path, folder), paths.Length > 1, found);
        }

        return Unique(found.Values);
    }

    private static void Add(
        string path,
        string full,
        bool isPrefixed,
        SortedDictionary<string, InspectedFile> found
    )
    {
        if (File.Exists(full))
        {
            Add(isPrefixed ? path : Path.GetFileName(full), full, found);
            return;
        }

        if (!Directory.Exists(full))
        {
            throw new UsageException($"'{path}' does not exist");
        }

        foreach (var file in new FileSystemTree(full, Everything))
        {
            var relative = Path.GetRelativePath(full, file);
            Add(isPrefixed ? Path.Join(path, relative) : relative, file, found);
        }
    }

    private static void Add(string path, string full, SortedDictionary<string, InspectedFile> found)
    {
        var shown = path.Replace('\\', '/');
        shown = shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..] : shown;
        found.TryAdd(shown, new InspectedFile(shown, full));
    }

    private static List<InspectedFile> Unique(IEnumerable<InspectedFile> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unique = new List<InspectedFile>();
        foreach (var file in files)
        {
            var target = File.ResolveLinkTarget(file.FullPath, returnFinalTarget: true);
            if (seen.Add(target?.FullName ?? file.FullPath))
            {
                unique.Add(file);
            }
        }

        return unique;
    }
}
