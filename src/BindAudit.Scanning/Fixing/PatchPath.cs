using System;
using System.Collections.Immutable;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Fixing;

/// <summary>How a patch names a file.</summary>
/// <param name="Root">The folder in which the patch applies; absolute.</param>
/// <param name="Path">The file that is meant, from there; forward slashes.</param>
public sealed record PatchPath(string Root, string Path)
{
    /// <summary>The name of the file at <paramref name="fullPath"/>: from the root of the repository around <paramref name="workingDirectory"/>, or that folder itself; for a file outside of it from its own repository, else from the one of <paramref name="paths"/> that holds it.</summary>
    public static PatchPath Of(
        string fullPath,
        string workingDirectory,
        ImmutableArray<string> paths
    )
    {
        var file = Real(System.IO.Path.GetFullPath(fullPath, workingDirectory));
        var folder = System.IO.Path.GetDirectoryName(file) ?? "/";
        if (Below(ProjectFiles.RootOf(Real(workingDirectory)), file) is { } here)
        {
            return here;
        }

        if (ProjectFiles.RepositoryOf(folder) is { } other && Below(other, file) is { } own)
        {
            return own;
        }

        foreach (var named in paths)
        {
            if (
                Below(Real(System.IO.Path.GetFullPath(named, workingDirectory)), file) is { } inside
            )
            {
                return inside;
            }
        }

        return new PatchPath(folder, System.IO.Path.GetFileName(file));
    }

    private static PatchPath? Below(string root, string file)
    {
        var relative = System
            .IO.Path.GetRelativePath(root, file)
            .Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return
            relative is "."
            || relative.StartsWith("../", StringComparison.Ordinal)
            || System.IO.Path.IsPathRooted(relative)
            ? null
            : new PatchPath(root, relative);
    }

    private static string Real(string path) =>
        RealPath.Of(path.Replace(System.IO.Path.DirectorySeparatorChar, '/'));
}
