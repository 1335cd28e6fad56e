using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

namespace BindAudit.Scanning.Modules;

/// <summary>Finds the file that an import reaches, from the import roots of the importing file (query-language.md §5).</summary>
/// <remarks>
/// Roots are, in this order: the folder above the topmost <c>__init__.py</c> (a script's own folder), the folders above it up to
/// the scanned one, a <c>src</c> in each, and what the configuration names. In an installation's library a module finds only its own package: the others are what
/// rules know by name. Asks the disk once a folder; safe for several threads.
/// </remarks>
internal sealed class ModuleFinder(
    IReadOnlyList<string> tops,
    PackageFolders packages,
    ImmutableArray<string> configured
)
{
    private const int MostRoots = 16;
    private readonly ConcurrentDictionary<string, HashSet<string>> _entries = new();
    private readonly ConcurrentDictionary<string, string[]> _roots = new();
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string?>> _found =
        new();

    /// <summary>The folders up to which import roots are looked for: the named ones, and the working directory.</summary>
    internal static List<string> TopsOf(string workingDirectory, ImmutableArray<string> paths)
    {
        var tops = new List<string> { Normal(workingDirectory) };
        foreach (var path in paths)
        {
            if (path.Length > 0)
            {
                tops.Add(Normal(Path.GetFullPath(path, workingDirectory)));
            }
        }

        return tops;
    }

    /// <summary>The absolute path of the module <paramref name="name"/> as the file at <paramref name="importer"/> imports it, or null.</summary>
    /// <param name="name">Dotted; leading dots for a relative import.</param>
    /// <param name="importer">Absolute path with forward slashes.</param>
    internal string? Find(string name, string importer)
    {
        var folder = FolderOf(importer);
        var found = _found.GetOrAdd(folder, NothingFound);
        if (!found.TryGetValue(name, out var path))
        {
            found[name] = path = Look(name, folder);
        }

        return path;
    }

    private static ConcurrentDictionary<string, string?> NothingFound(string folder) => new();

    private string? Look(string name, string folder)
    {
        if (name.Length == 0)
        {
            return null;
        }

        if (name[0] == '.')
        {
            return LookRelative(folder, name);
        }

        if (!_roots.TryGetValue(folder, out var roots))
        {
            _roots[folder] = roots = RootsOf(folder);
        }

        foreach (var root in roots)
        {
            if (IsOwn(root, name, folder) && FileBelow(root, name) is { } file)
            {
                return file;
            }
        }

        return null;
    }

    private string? LookRelative(string folder, string name)
    {
        var dots = 0;
        while (dots < name.Length && name[dots] == '.')
        {
            dots++;
        }

        for (var up = 1; up < dots; up++)
        {
            if (folder.Length == 0)
            {
                return null;
            }

            folder = FolderOf(folder);
        }

        return dots == name.Length ? InitOf(folder) : FileBelow(folder, name[dots..]);
    }

    /// <summary>The module with that dotted name below <paramref name="root"/>; no folder is opened that the one around it does not list, since each would cost an exception.</summary>
    private string? FileBelow(string root, string name)
    {
        var folder = root;
        var start = 0;
        for (
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            dot >= 0;
            dot = name.IndexOf('.', start)
        )
        {
            var part = name[start..dot];
            if (!Entries(folder).Contains(part))
            {
                return null;
            }

            folder = folder + "/" + part;
            start = dot + 1;
        }

        return FileIn(folder, name[start..]);
    }

    private string[] RootsOf(string folder)
    {
        var own = folder;
        while (own.Length > 0 && packages.Contains(own))
        {
            own = FolderOf(own);
        }

        var roots = new List<string> { own };
        var top = TopOf(own);
        for (var above = own; above.Length > top.Length && roots.Count < MostRoots; )
        {
            above = FolderOf(above);
            roots.Add(above);
        }

        for (var i = roots.Count - 1; i >= 0; i--)
        {
            if (Entries(roots[i]).Contains("src"))
            {
                roots.Insert(i + 1, roots[i] + "/src");
            }
        }

        roots.AddRange(configured);

        return [.. roots];
    }

    /// <summary>The outermost scanned folder around <paramref name="folder"/>, or itself.</summary>
    private string TopOf(string folder)
    {
        var top = folder;
        foreach (var candidate in tops)
        {
            var isAround =
                folder.StartsWith(candidate, StringComparison.Ordinal)
                && (folder.Length == candidate.Length || folder[candidate.Length] == '/');
            top = isAround && candidate.Length < top.Length ? candidate : top;
        }

        return top;
    }

    /// <summary>Whether a module of that root may be followed: in a library only the importing file's own package.</summary>
    private bool IsOwn(string root, string name, string folder)
    {
        if (!IsLibrary(root))
        {
            return true;
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var package = root + "/" + (dot < 0 ? name : name[..dot]);
        return folder == package || folder.StartsWith(package + "/", StringComparison.Ordinal);
    }

    private bool IsLibrary(string root) =>
        root.EndsWith("/site-packages", StringComparison.Ordinal)
        || root.EndsWith("/dist-packages", StringComparison.Ordinal)
        || (Entries(root).Contains("os.py") && Entries(root).Contains("site.py"));

    private string? FileIn(string folder, string name)
    {
        var entries = Entries(folder);
        var path = folder + "/" + name;
        return entries.Contains(name + ".py") ? path + ".py"
            : entries.Contains(name) && InitOf(path) is { } init ? init
            : entries.Contains(name + ".pyi") ? path + ".pyi"
            : null;
    }

    private string? InitOf(string folder)
    {
        var entries = Entries(folder);
        return entries.Contains("__init__.py") ? folder + "/__init__.py"
            : entries.Contains("__init__.pyi") ? folder + "/__init__.pyi"
            : null;
    }

    private HashSet<string> Entries(string folder) =>
        _entries.TryGetValue(folder, out var entries)
            ? entries
            : _entries.GetOrAdd(folder, EntriesOf(folder));

    private static HashSet<string> EntriesOf(string folder)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (
                var entry in Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "/" : folder)
            )
            {
                names.Add(Path.GetFileName(entry));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder that is not there, or may not be read, holds no module.
            return names;
        }

        return names;
    }

    internal static string Normal(string path) => path.Replace('\\', '/').TrimEnd('/');

    internal static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }
}
