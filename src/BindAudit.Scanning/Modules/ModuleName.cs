using System;

namespace BindAudit.Scanning.Modules;

/// <summary>The name by which Python imports a file.</summary>
/// <param name="Name">Dotted, from the import root: <c>pkg.mod</c>; <c>pkg</c> for <c>pkg/__init__.py</c>.</param>
/// <param name="IsPackage">Whether the file is an <c>__init__.py</c>.</param>
public sealed record ModuleName(string Name, bool IsPackage)
{
    private const string Init = "__init__";

    /// <summary>The name from an import root that <paramref name="isPackageFolder"/> and the path give: the folder above the topmost <c>__init__.py</c>, else <c>src</c>, else the script's own folder. Pure; O(folders).</summary>
    /// <param name="fullPath">The absolute path, with forward slashes.</param>
    /// <param name="path">As reported; a <c>src</c> outside of it is not the project's.</param>
    /// <param name="isPackageFolder">Whether the folder of that absolute path holds <c>__init__.py</c>.</param>
    internal static ModuleName Of(
        string fullPath,
        string path,
        Func<string, bool> isPackageFolder
    ) => FromRoot(fullPath[RootLength(fullPath, path, isPackageFolder)..]);

    /// <summary>The name of the file at <paramref name="relativePath"/> from the import root, with forward slashes.</summary>
    internal static ModuleName FromRoot(string relativePath)
    {
        var name = WithoutExtension(relativePath).Replace('/', '.');
        if (name == Init)
        {
            return new ModuleName(name, IsPackage: true);
        }

        return name.EndsWith($".{Init}", StringComparison.Ordinal)
            ? new ModuleName(name[..^(Init.Length + 1)], IsPackage: true)
            : new ModuleName(name, IsPackage: false);
    }

    /// <summary>Number of characters of <paramref name="fullPath"/> that are the import root's, slash included.</summary>
    private static int RootLength(string fullPath, string path, Func<string, bool> isPackageFolder)
    {
        var own = fullPath.LastIndexOf('/');
        var root = own;
        while (root > 0 && isPackageFolder(fullPath[..root]))
        {
            root = fullPath.LastIndexOf('/', root - 1);
        }

        return root < own ? root + 1 : SourceRootLength(fullPath, path) ?? own + 1;
    }

    private static int? SourceRootLength(string fullPath, string path)
    {
        // PERF: String.LastIndexOf of a text makes the cultures ready first, whatever the comparison: 4 ms of a start.
        var at = path.AsSpan().LastIndexOf("/src/") + 1;
        return at > 0 || path.StartsWith("src/", StringComparison.Ordinal)
            ? fullPath.Length - path.Length + at + "src/".Length
            : null;
    }

    private static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
    }
}
