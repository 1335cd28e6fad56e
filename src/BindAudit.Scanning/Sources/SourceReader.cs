using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Threading;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Sources;

/// <summary>Finds Python files for what shows them one by one; ignore files and folder rules do not apply.</summary>
public static class SourceReader
{
    /// <summary>The files for <c>inspect</c>: shown relative to the given folder, a file by its base name, with several paths prefixed by the path as given; modules are named as they are shown.</summary>
    /// <param name="paths">Files and folders as given.</param>
    /// <param name="workingDirectory">The folder against which relative paths are opened.</param>
    /// <param name="cancellation">Ends the walk with <see cref="OperationCanceledException"/>.</param>
    public static SourceSet Find(
        IReadOnlyList<string> paths,
        string workingDirectory,
        CancellationToken cancellation
    ) => Find(paths, workingDirectory, [], "", cancellation);

    /// <summary>As the other <c>Find</c>, without what a configuration leaves out.</summary>
    /// <param name="paths">Files and folders as given.</param>
    /// <param name="workingDirectory">The folder against which relative paths are opened.</param>
    /// <param name="exclude">Gitignore globs.</param>
    /// <param name="folder">Where they start: absolute, with forward slashes, none at its end.</param>
    /// <param name="cancellation">Ends the walk with <see cref="OperationCanceledException"/>.</param>
    public static SourceSet Find(
        IReadOnlyList<string> paths,
        string workingDirectory,
        ImmutableArray<string> exclude,
        string folder,
        CancellationToken cancellation
    )
    {
        var named = new List<NamedPath>();
        foreach (var path in paths)
        {
            named.Add(NamedPath.OfShown(path, workingDirectory, isAlone: paths.Count == 1));
        }

        var options = Everything with { Exclude = Excludes.Of([], exclude, folder) };
        var walk = Walk.Of(named, options, cancellation);
        return SetOf(walk, file => ModuleName.FromRoot(ShownWithin(file, named)));
    }

    /// <summary>The files with the paths and module names that a scan gives them, for <c>explain</c>.</summary>
    /// <param name="paths">Files and folders as given.</param>
    /// <param name="workingDirectory">The folder against which relative paths are opened and shown.</param>
    /// <param name="cancellation">Ends the walk with <see cref="OperationCanceledException"/>.</param>
    public static SourceSet FindAsScanned(
        IReadOnlyList<string> paths,
        string workingDirectory,
        CancellationToken cancellation
    )
    {
        var packages = new PackageFolders();
        var walk = Walk.Of(paths, workingDirectory, Everything, cancellation);
        return SetOf(walk, file => ModuleName.Of(file.FullPath, file.Path, packages.Contains));
    }

    private static WalkOptions Everything =>
        WalkOptions.Everything with
        {
            Workers = Workers.CountOf(jobs: 0),
        };

    /// <summary>The part of a path below the folder that was named; a named file's base name.</summary>
    private static string ShownWithin(FoundFile file, List<NamedPath> named)
    {
        var prefix = 0;
        foreach (var path in named)
        {
            if (path.Path == file.Path)
            {
                return file.Path[(file.Path.LastIndexOf('/') + 1)..];
            }

            var folder = NamedPath.Join(path.Path, "");
            if (file.Path.StartsWith(folder, StringComparison.Ordinal))
            {
                prefix = Math.Max(prefix, folder.Length);
            }
        }

        return file.Path[prefix..];
    }

    private static SourceSet SetOf(WalkResult walk, Func<FoundFile, ModuleName> nameOf)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>(walk.Files.Length);
        foreach (var file in walk.Files)
        {
            files.Add(new SourceFile(file, nameOf(file)));
        }

        List<ScanFailure> failures = [.. walk.Failures];
        failures.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new SourceSet(files.MoveToImmutable(), [.. failures]);
    }
}
