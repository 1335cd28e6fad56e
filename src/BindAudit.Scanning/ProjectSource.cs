using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Analysis;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Sources;
using BindAudit.Scanning.Threading;
using BindAudit.Scanning.Walking;
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

    /// <summary>The same for <paramref name="files"/>, which keep the paths by which they are shown.</summary>
    public static IModuleSource Of(string workingDirectory, ImmutableArray<SourceFile> files)
    {
        var packages = new PackageFolders();
        var paths = new ProjectPaths(workingDirectory);
        var finder = new ModuleFinder(
            ModuleFinder.TopsOf(workingDirectory, []),
            packages,
            configured: []
        );
        foreach (var file in files)
        {
            paths.Add(file.FullPath, file.Path);
        }

        return new ProjectModules(paths, packages, finder);
    }

    /// <summary>The same, with who calls the functions of <paramref name="file"/>: in the project around it, else beside its package, else in the working directory.</summary>
    /// <param name="workingDirectory">The folder against which paths are relative.</param>
    /// <param name="file">A file, as given.</param>
    /// <param name="importRoots">Further folders from which modules are imported; absolute, with forward slashes.</param>
    /// <param name="rules">What is asked for.</param>
    /// <param name="cancellation">Ends the search with <see cref="OperationCanceledException"/>.</param>
    public static IModuleSource WithCallers(
        string workingDirectory,
        string file,
        ImmutableArray<string> importRoots,
        RuleSet rules,
        CancellationToken cancellation
    )
    {
        var packages = new PackageFolders();
        var paths = new ProjectPaths(workingDirectory);
        var finder = new ModuleFinder(
            ModuleFinder.TopsOf(workingDirectory, [file]),
            packages,
            importRoots.IsDefault ? [] : importRoots
        );
        var modules = new ProjectModules(paths, packages, finder);
        if (RootOf(workingDirectory, file, packages) is not { } root)
        {
            return modules;
        }

        var options = new WalkOptions
        {
            Exclude = Excludes.None,
            Workers = Workers.CountOf(jobs: 0),
        };
        var walk = Walk.Of([root], workingDirectory, options, cancellation);
        foreach (var found in walk.Files)
        {
            paths.Add(found.FullPath, found.Path);
        }

        var prefilter = Prefilter.Of(rules.Signals, isOn: true);
        modules.Graph = new ImportGraph(
            new ProjectSurvey(prefilter, finder, packages).Of(walk.Files, jobs: 0, cancellation)
        );
        return modules;
    }

    /// <summary>The nearest project around the file; else the folder that holds its topmost package, else the working directory where the file lies in it and nobody keeps everything there; null for a script that stands anywhere.</summary>
    private static string? RootOf(string workingDirectory, string file, PackageFolders packages)
    {
        var full = Path.GetFullPath(file, workingDirectory).Replace('\\', '/');
        var folder = FolderOf(full);
        for (var around = folder; around.Length > 0; around = FolderOf(around))
        {
            if (IsProject(around))
            {
                return around;
            }
        }

        var root = folder;
        while (packages.Contains(root))
        {
            root = FolderOf(root);
        }

        var current = workingDirectory.Replace('\\', '/').TrimEnd('/');
        return root != folder ? root
            : full.StartsWith(current + "/", StringComparison.Ordinal) && !IsForEverything(current)
                ? current
            : null;
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether a folder is too large to be searched for a question about one line: the root, a home, the folder of temporary files.</summary>
    private static bool IsForEverything(string folder) =>
        folder.Length == 0
        || folder == Normal(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))
        || folder == Normal(Path.GetTempPath());

    private static string Normal(string path) => path.Replace('\\', '/').TrimEnd('/');

    private static bool IsProject(string folder) =>
        Path.Exists(folder + "/.git")
        || Path.Exists(folder + "/pyproject.toml")
        || Path.Exists(folder + "/setup.py");
}
