using System.Collections.Generic;
using System.Threading;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Threading;

namespace BindAudit.Scanning.Walking;

/// <summary>Finds the Python files in what was named.</summary>
/// <remarks>Symbolic links to files are read, links to folders are not followed unless named. The result does not depend on the number of workers.</remarks>
internal static class Walk
{
    /// <summary>Walks <paramref name="paths"/> as they were given, reported relative to <paramref name="workingDirectory"/>.</summary>
    internal static WalkResult Of(
        IEnumerable<string> paths,
        string workingDirectory,
        WalkOptions options,
        CancellationToken cancellation
    )
    {
        var named = new List<NamedPath>();
        foreach (var path in paths)
        {
            named.Add(NamedPath.Of(path, workingDirectory));
        }

        return Of(named, options, cancellation);
    }

    /// <summary>Walks <paramref name="paths"/>.</summary>
    internal static WalkResult Of(
        IEnumerable<NamedPath> paths,
        WalkOptions options,
        CancellationToken cancellation
    )
    {
        var named = new NamedPaths(options);
        foreach (var path in paths)
        {
            named.Add(path);
        }

        WalkFolders(named, options, cancellation);
        foreach (var root in named.Folders)
        {
            if (!root.MayHoldPython)
            {
                named.Failures.Add(ReadError.NoPython(root.Path.Shown));
            }
        }

        var files = UniqueFiles.Of(named.Files, named.Skipped);
        return new WalkResult(files, [.. named.Failures], named.Skipped);
    }

    private static void WalkFolders(
        NamedPaths named,
        WalkOptions options,
        CancellationToken cancellation
    )
    {
        if (named.Folders.Count == 0)
        {
            return;
        }

        var folders = new SharedStack<WalkFolder>(options.Workers);
        foreach (var root in named.Folders)
        {
            folders.Push(FolderOf(root, options));
        }

        var workers = new FolderWorker[options.Workers];
        for (var at = 0; at < workers.Length; at++)
        {
            workers[at] = new FolderWorker(options, folders);
        }

        Workers.Run(workers.Length, worker => workers[worker].Work(cancellation));
        foreach (var worker in workers)
        {
            named.Files.AddRange(worker.Files);
            named.Failures.AddRange(worker.Failures);
            named.Skipped.AddAll(worker.Skipped);
        }
    }

    private static WalkFolder FolderOf(WalkRoot root, WalkOptions options) =>
        new(
            root.Path,
            RealPath.Of(root.Path.FullPath),
            options.RespectIgnoreFiles ? IgnoreReader.Above(root.Path.FullPath) : IgnoreLevel.Empty,
            root
        );
}
