using System.IO;

namespace BindAudit.Scanning.Walking;

/// <summary>Follows symbolic links.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path that <paramref name="fullPath"/> leads to, without a symbolic link anywhere; itself where a link leads nowhere or in circles. One look at the disk a name.</summary>
    internal static string Of(string fullPath)
    {
        var path = fullPath;
        var links = 0;
        for (var at = path.IndexOf('/') + 1; at > 0 && at < path.Length; )
        {
            var end = path.IndexOf('/', at);
            end = end < 0 ? path.Length : end;
            var target = new FileInfo(path[..end]).LinkTarget;
            if (target is null)
            {
                at = end + 1;
            }
            else if (++links > MostLinks)
            {
                return fullPath;
            }
            else
            {
                path = Followed(path, end, target);
                at = path.IndexOf('/') + 1;
            }
        }

        return path;
    }

    private static string Followed(string path, int end, string target)
    {
        var folder = Path.GetDirectoryName(path[..end]) ?? "/";
        var followed = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, folder));
        return followed.Replace(Path.DirectorySeparatorChar, '/') + path[end..];
    }
}
