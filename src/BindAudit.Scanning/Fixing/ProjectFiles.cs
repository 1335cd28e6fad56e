using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Threading;
using BindAudit.Scanning.Walking;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>All Python files of the project of a scan, those that were not named among them.</summary>
internal sealed class ProjectFiles(ScanResult result, ScanOptions options)
{
    private List<(string FullPath, string Path)>? _all;

    /// <summary>The folder that is the project: the repository around the working directory, else the working directory.</summary>
    internal static string RootOf(string workingDirectory) =>
        RepositoryOf(workingDirectory) ?? workingDirectory;

    /// <summary>The root of the repository around <paramref name="folder"/>, or null.</summary>
    internal static string? RepositoryOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Join(at, ".git")))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether the scan was asked for the whole project.</summary>
    internal static bool IsWhole(ScanOptions options)
    {
        var root = RootOf(options.WorkingDirectory);
        foreach (var path in options.Paths)
        {
            var full = Path.GetFullPath(path, options.WorkingDirectory);
            var relative = Path.GetRelativePath(full, root);
            if (
                relative == "."
                || !(
                    relative.StartsWith("..", StringComparison.Ordinal)
                    || Path.IsPathRooted(relative)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The files but for the one reported as <paramref name="path"/>.</summary>
    internal IEnumerable<(string FullPath, string Path)> Others(
        string path,
        CancellationToken cancellation
    )
    {
        foreach (var file in _all ??= Find(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.Path != path)
            {
                yield return file;
            }
        }
    }

    /// <summary>The text of the file at <paramref name="fullPath"/> where it holds <paramref name="word"/>, else null.</summary>
    internal static SourceText? TextWith(FileReader reader, string fullPath, byte[] word)
    {
        try
        {
            var bytes = reader.Read(fullPath);
            return bytes.IndexOf(word) >= 0
                ? SourceDecoder.Decode(bytes.ToArray(), bytes.Length).Text
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private List<(string FullPath, string Path)> Find(CancellationToken cancellation)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in result.Files)
        {
            files[Normal(Path.GetFullPath(path, options.WorkingDirectory))] = path;
        }

        var walk = Walk.Of(
            [RootOf(options.WorkingDirectory)],
            options.WorkingDirectory,
            new WalkOptions { Exclude = Excludes.None, Workers = Workers.CountOf(options.Jobs) },
            cancellation
        );
        foreach (var file in walk.Files)
        {
            files.TryAdd(Normal(file.FullPath), file.Path);
        }

        var all = new List<(string, string)>();
        foreach (var (fullPath, path) in files)
        {
            all.Add((fullPath, path));
        }

        return all;
    }

    private static string Normal(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
