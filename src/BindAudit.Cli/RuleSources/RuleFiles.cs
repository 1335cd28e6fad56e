using System;
using System.Collections.Generic;
using System.IO;
using BindAudit.Rules.Loading;

namespace BindAudit.Cli.RuleSources;

/// <summary>Rules files as a user names them.</summary>
internal static class RuleFiles
{
    /// <summary>Reads what <paramref name="paths"/> name; of a folder every <c>*.yaml</c> and <c>*.yml</c> below it, in order of name.</summary>
    /// <param name="paths">Files and folders, relative to <paramref name="folder"/>.</param>
    /// <param name="folder">Where relative paths start.</param>
    /// <exception cref="UsageException">A path does not exist, holds no rules file, or cannot be read.</exception>
    public static List<RuleFile> Read(IReadOnlyList<string> paths, string folder)
    {
        var files = new List<RuleFile>();
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, folder);
            if (Directory.Exists(full))
            {
                ReadFolder(path, full, files);
            }
            else if (File.Exists(full))
            {
                files.Add(ReadFile(path, full));
            }
            else
            {
                throw new UsageException(
                    $"rules file '{path}' does not exist{NearestTo(path, full)}"
                );
            }
        }

        return files;
    }

    /// <summary>Whether a file's name is that of a rules file.</summary>
    public static bool IsRulesFile(string path) => Path.GetExtension(path) is ".yaml" or ".yml";

    /// <summary><c>; did you mean 'corp.yaml'?</c>, of what stands beside it; nothing where nothing is near.</summary>
    public static string NearestTo(string path, string full)
    {
        var folder = Path.GetDirectoryName(full);
        if (!Directory.Exists(folder))
        {
            return "";
        }

        var names = new List<string>();
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            names.Add(Path.GetFileName(entry));
        }

        names.Sort(StringComparer.Ordinal);
        var asked = Path.GetFileName(path.TrimEnd('/', '\\'));
        return Suggestion.For(asked, names);
    }

    private static void ReadFolder(string path, string full, List<RuleFile> files)
    {
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories))
        {
            if (IsRulesFile(file))
            {
                found.Add(file);
            }
        }

        if (found.Count == 0)
        {
            throw new UsageException($"folder '{path}' holds no rules file (*.yaml, *.yml)");
        }

        found.Sort(StringComparer.Ordinal);
        foreach (var file in found)
        {
            var name = Path.Join(path, Path.GetRelativePath(full, file)).Replace('\\', '/');
            files.Add(ReadFile(name, file));
        }
    }

    private static RuleFile ReadFile(string name, string full)
    {
        try
        {
            return new RuleFile(name, File.ReadAllText(full), IsBuiltIn: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read rules file '{name}': {exception.Message}");
        }
    }
}
