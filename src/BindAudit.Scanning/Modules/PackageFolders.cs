using System.Collections.Concurrent;
using System.IO;

namespace BindAudit.Scanning.Modules;

/// <summary>Remembers which folders hold <c>__init__.py</c>; asks the disk once a folder, so that a file has one name whether it is scanned alone or with all others.</summary>
internal sealed class PackageFolders
{
    private readonly ConcurrentDictionary<string, bool> _known = new();

    internal bool Contains(string folder) => _known.GetOrAdd(folder, HoldsInit);

    private static bool HoldsInit(string folder) =>
        File.Exists($"{folder}/__init__.py") || File.Exists($"{folder}/__init__.pyi");
}
