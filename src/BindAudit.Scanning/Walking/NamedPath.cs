using System;
using System.IO;

namespace BindAudit.Scanning.Walking;

/// <summary>A path of the command line, in the three forms a walk needs; all with forward slashes and without one at the end.</summary>
/// <param name="FullPath">Where it is opened.</param>
/// <param name="Path">As reported: relative to the working directory, or as given where it lies outside.</param>
/// <param name="GlobPath">What excludes are matched against: relative to the working directory, or to the named folder outside of it; empty for the folder itself.</param>
internal sealed record NamedPath(string FullPath, string Path, string GlobPath)
{
    /// <summary>The reported path for messages, which is never empty.</summary>
    internal string Shown => Path is "" ? "." : Path;

    /// <summary>Reads <paramref name="given"/> against <paramref name="workingDirectory"/>; touches no file. An empty path is one that does not exist.</summary>
    internal static NamedPath Of(string given, string workingDirectory)
    {
        if (given.Length == 0)
        {
            return new NamedPath("", "", "");
        }

        var folder = WithForwardSlashes(System.IO.Path.GetFullPath(workingDirectory));
        var full = WithForwardSlashes(System.IO.Path.GetFullPath(given, folder));
        if (full.Equals(folder, PathComparison))
        {
            return new NamedPath(full, ".", "");
        }

        var start = folder.EndsWith('/') ? folder.Length : folder.Length + 1;
        var isInside =
            full.StartsWith(folder, PathComparison)
            && (start == folder.Length || full[folder.Length] == '/');
        return isInside
            ? new NamedPath(full, full[start..], full[start..])
            : new NamedPath(full, WithForwardSlashes(given), "");
    }

    /// <summary>As <c>inspect</c> shows it: files in a folder relative to that, a file by its base name; as given where it is not the only path.</summary>
    internal static NamedPath OfShown(string given, string workingDirectory, bool isAlone)
    {
        var named = Of(given, workingDirectory);
        var shown =
            !isAlone ? WithForwardSlashes(given)
            : Directory.Exists(named.FullPath) ? ""
            : System.IO.Path.GetFileName(named.FullPath);
        return named with { Path = shown };
    }

    /// <summary>The path of <paramref name="name"/> in the folder <paramref name="folder"/>, which may be <c>.</c>, empty or a root.</summary>
    internal static string Join(string folder, string name) =>
        folder is "" or "." ? name
        : folder.EndsWith('/') ? folder + name
        : $"{folder}/{name}";

    private static StringComparison PathComparison =>
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static string WithForwardSlashes(string path)
    {
        var slashed = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        return System.IO.Path.TrimEndingDirectorySeparator(slashed);
    }
}
