using System;
using System.IO;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Fixing;

/// <summary>How a patch names files.</summary>
public static class PatchPath
{
    /// <summary>The path of the file that <paramref name="fullPath"/> leads to, from the root of the repository around <paramref name="workingDirectory"/>, or from that folder itself; null where the file is outside.</summary>
    public static string? Of(string fullPath, string workingDirectory)
    {
        var file = RealPath.Of(
            Path.GetFullPath(fullPath, workingDirectory).Replace(Path.DirectorySeparatorChar, '/')
        );
        var root = ProjectFiles.RootOf(
            RealPath.Of(workingDirectory.Replace(Path.DirectorySeparatorChar, '/'))
        );
        var relative = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? null
            : relative;
    }
}
