using System;
using System.Collections.Concurrent;
using System.IO;

namespace BindAudit.Scanning.Analysis;

/// <summary>How the files of a project are named in reports, and where they are.</summary>
internal sealed class ProjectPaths(string workingDirectory)
{
    private readonly string _folder = workingDirectory.Replace('\\', '/').TrimEnd('/') + "/";
    private readonly ConcurrentDictionary<string, string> _full = new();
    private readonly ConcurrentDictionary<string, string> _reported = new();

    /// <summary>Notes that the file at <paramref name="fullPath"/> is reported as <paramref name="path"/>.</summary>
    internal void Add(string fullPath, string path)
    {
        _full[path] = fullPath;
        _reported[fullPath] = path;
    }

    internal string FullPathOf(string path) =>
        _full.TryGetValue(path, out var full)
            ? full
            : Path.GetFullPath(path, workingDirectory).Replace('\\', '/');

    internal string ReportedPathOf(string fullPath) =>
        _reported.TryGetValue(fullPath, out var path) ? path
        : fullPath.StartsWith(_folder, StringComparison.Ordinal) ? fullPath[_folder.Length..]
        : fullPath;
}
