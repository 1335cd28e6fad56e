using System.IO;

namespace BindAudit.Benchmarks.Compare;

/// <summary>The Python of a folder once more, in the same folders below another one.</summary>
internal static class CorpusCopy
{
    /// <summary>Copies unless <paramref name="target"/> is there; links are not followed.</summary>
    internal static void Make(string source, string target)
    {
        if (Directory.Exists(target))
        {
            return;
        }

        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = true,
        };
        foreach (var file in Directory.EnumerateFiles(source, "*.py", options))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            _ = Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // a file in a folder
            File.Copy(file, copy);
        }
    }
}
