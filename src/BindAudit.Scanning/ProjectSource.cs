using System.Collections.Immutable;
using BindAudit.Scanning.Analysis;
using BindAudit.Scanning.Modules;
using BindAudit.Semantics.Linking;

namespace BindAudit.Scanning;

/// <summary>Where a program that is linked outside of a scan finds the modules that its files import.</summary>
public static class ProjectSource
{
    /// <summary>A source that reads modules below the import roots of the files that import them; it knows no callers.</summary>
    /// <param name="workingDirectory">The folder against which paths are relative.</param>
    /// <param name="paths">The files and folders that are looked at, as given.</param>
    /// <param name="importRoots">Further folders from which modules are imported; absolute, with forward slashes.</param>
    public static IModuleSource Of(
        string workingDirectory,
        ImmutableArray<string> paths,
        ImmutableArray<string> importRoots = default
    )
    {
        var packages = new PackageFolders();
        var finder = new ModuleFinder(
            ModuleFinder.TopsOf(workingDirectory, paths),
            packages,
            importRoots.IsDefault ? [] : importRoots
        );
        return new ProjectModules(new ProjectPaths(workingDirectory), packages, finder);
    }
}
