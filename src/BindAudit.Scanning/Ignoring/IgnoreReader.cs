using System;
using System.Collections.Generic;
using System.IO;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Ignoring;

/// <summary>Reads ignore files; one that cannot be read ignores nothing.</summary>
internal static class IgnoreReader
{
    /// <summary>The level of <paramref name="folder"/>, below <paramref name="above"/>; itself <paramref name="above"/> where the folder says nothing.</summary>
    internal static IgnoreLevel Enter(IgnoreLevel above, string folder, List<FolderEntry> entries)
    {
        bool hasDotIgnore = false,
            hasGitIgnore = false,
            hasGit = false;
        foreach (var entry in entries)
        {
            hasDotIgnore |= entry is { Kind: EntryKind.Marker, Name: ".ignore" };
            hasGitIgnore |= entry is { Kind: EntryKind.Marker, Name: ".gitignore" };
            hasGit |= entry.Name == ".git";
        }

        return hasDotIgnore || hasGitIgnore || hasGit ? ReadLevel(above, folder, hasGit) : above;
    }

    /// <summary>The levels above <paramref name="folder"/> up to the root of its repository; none where it is in none.</summary>
    internal static IgnoreLevel Above(string folder)
    {
        var folders = new List<string>();
        for (var at = folder; !IsRepository(at); at = folders[^1])
        {
            if (Path.GetDirectoryName(at) is not { } parent)
            {
                return IgnoreLevel.Empty;
            }

            folders.Add(parent.Replace(Path.DirectorySeparatorChar, '/'));
        }

        var level = IgnoreLevel.Empty;
        for (var at = folders.Count - 1; at >= 0; at--)
        {
            level = ReadLevel(level, folders[at], at == folders.Count - 1);
        }

        return level;
    }

    private static bool IsRepository(string folder) => Path.Exists(NamedPath.Join(folder, ".git"));

    private static IgnoreLevel ReadLevel(IgnoreLevel above, string folder, bool isRepository) =>
        new()
        {
            Above = above,
            FolderLength = NamedPath.Join(folder, "").Length,
            DotIgnore = Read(NamedPath.Join(folder, ".ignore")),
            GitIgnore = Read(NamedPath.Join(folder, ".gitignore")),
            InfoExclude = isRepository
                ? Read(NamedPath.Join(GitFolder.Of(folder), "info/exclude"))
                : IgnorePatterns.None,
            IsRepository = isRepository,
        };

    private static IgnorePatterns Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && (file.Length > 0)
                ? IgnorePatterns.OfFile(File.ReadAllText(path))
                : IgnorePatterns.None;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return IgnorePatterns.None;
        }
    }
}
