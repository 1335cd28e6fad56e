using System;
using System.Collections.Immutable;
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
        if (ProjectRoot.Of(workingDirectory, file, packages) is not { } root)
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
}
