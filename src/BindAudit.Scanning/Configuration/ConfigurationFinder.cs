using System;
using System.Collections.Immutable;
using System.IO;

namespace BindAudit.Scanning.Configuration;

/// <summary>Finds the configuration that a scan follows.</summary>
public static class ConfigurationFinder
{
    /// <summary>The name of a file of its own.</summary>
    public const string FileName = ".bindaudit.yaml";

    private const string ProjectName = "pyproject.toml";

    /// <summary>The nearest <c>.bindaudit.yaml</c>, or <c>pyproject.toml</c> with <c>[tool.bindaudit]</c>, in the folder that holds all <paramref name="paths"/> or above it, up to the root of the repository; null where there is none.</summary>
    /// <param name="paths">Files and folders as given; standard input is <c>-</c>.</param>
    /// <param name="workingDirectory">The folder against which they are relative.</param>
    /// <returns>An absolute path.</returns>
    public static string? Find(ImmutableArray<string> paths, string workingDirectory)
    {
        for (
            var folder = CommonFolder(paths, workingDirectory);
            folder is not null;
            folder = Path.GetDirectoryName(folder)
        )
        {
            if (FindIn(folder) is { } found)
            {
                return found;
            }

            if (Path.Exists(Path.Join(folder, ".git")))
            {
                return null;
            }
        }

        return null;
    }

    private static string? FindIn(string folder)
    {
        var own = Path.Join(folder, FileName);
        if (File.Exists(own))
        {
            return own;
        }

        var project = Path.Join(folder, ProjectName);
        return File.Exists(project) && SpeaksOfUs(project) ? project : null;
    }

    private static bool SpeaksOfUs(string project)
    {
        try
        {
            return File.ReadAllText(project).Contains("bindaudit", StringComparison.Ordinal)
                && TomlReader.HasTable(File.ReadAllText(project), "tool", "bindaudit");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string CommonFolder(ImmutableArray<string> paths, string workingDirectory)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var full = path == "-" ? workingDirectory : Path.GetFullPath(path, workingDirectory);
            var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
            common = common is null ? folder : CommonFolder(common, folder);
        }

        return Path.TrimEndingDirectorySeparator(common ?? workingDirectory);
    }

    private static string CommonFolder(string left, string right)
    {
        var common = Path.TrimEndingDirectorySeparator(left);
        while (!IsWithin(right, common) && Path.GetDirectoryName(common) is { } above)
        {
            common = above;
        }

        return common;
    }

    private static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (
            path.Length == folder.Length
            || Path.EndsInDirectorySeparator(folder)
            || path[folder.Length] is '/' or '\\'
        );
}
