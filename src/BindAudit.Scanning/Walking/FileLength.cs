using System.IO;

namespace BindAudit.Scanning.Walking;

/// <summary>Asks the disk for the length of a file.</summary>
internal static class FileLength
{
    /// <summary>In bytes; null where there is no file at <paramref name="realPath"/>, which holds no symbolic link that leads anywhere.</summary>
    internal static long? Of(string realPath)
    {
        var file = new FileInfo(realPath);
        return file.Exists && file.LinkTarget is null ? file.Length : null;
    }
}
