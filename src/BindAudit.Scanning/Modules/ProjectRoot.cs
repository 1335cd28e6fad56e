using System;
using System.IO;

namespace BindAudit.Scanning.Modules;

/// <summary>Finds the folder in which those stand who may call a file's functions.</summary>
internal static class ProjectRoot
{
    /// <summary>The nearest project around the file; else the folder that holds its topmost package, else the working directory where the file lies in it; null for a script that stands anywhere. A folder in which people keep everything is none of these.</summary>
    /// <param name="workingDirectory">The folder against which <paramref name="file"/> is relative.</param>
    /// <param name="file">The file, as given.</param>
    /// <param name="packages">Which folders are packages.</param>
    internal static string? Of(string workingDirectory, string file, PackageFolders packages)
    {
        var current = ModuleFinder.Normal(workingDirectory);
        var full = Path.GetFullPath(file, workingDirectory).Replace('\\', '/');
        var folder = ModuleFinder.FolderOf(full);
        for (var around = folder; around.Length > 0; around = ModuleFinder.FolderOf(around))
        {
            if (IsProject(around) && !IsForEverything(around))
            {
                return around;
            }
        }

        var root = folder;
        while (packages.Contains(root))
        {
            root = ModuleFinder.FolderOf(root);
        }

        var isInside = full.StartsWith(current + "/", StringComparison.Ordinal);
        return root != folder ? root
            : isInside && !IsForEverything(current) ? current
            : null;
    }

    private static bool IsForEverything(string folder) =>
        folder.Length == 0
        || folder
            == ModuleFinder.Normal(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))
        || folder == ModuleFinder.Normal(Path.GetTempPath());

    private static bool IsProject(string folder) =>
        Path.Exists(folder + "/.git")
        || Path.Exists(folder + "/pyproject.toml")
        || Path.Exists(folder + "/setup.py");
}
