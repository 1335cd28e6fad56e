using System.Collections.Generic;
using System.IO;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Walking;

/// <summary>Looks at what was named on the command line.</summary>
internal sealed class NamedPaths(WalkOptions options)
{
    private readonly Dictionary<string, string> _realFolders = [];

    internal List<FoundFile> Files { get; } = [];

    internal List<WalkRoot> Folders { get; } = [];

    internal List<ScanFailure> Failures { get; } = [];

    internal SkipTally Skipped { get; } = new();

    /// <summary>Sorts <paramref name="path"/> into files, folders, failures or what is left out; excludes are all that counts against a named path.</summary>
    internal void Add(NamedPath path)
    {
        var isFolder = Directory.Exists(path.FullPath);
        if (!isFolder && !File.Exists(path.FullPath))
        {
            Failures.Add(ReadError.Missing(path.Path));
        }
        else if (options.Exclude.LeavesOut(path, isFolder))
        {
            Skipped.Add(SkipReason.Excluded, isFolder);
        }
        else if (!isFolder && !options.Include.Covers(path))
        {
            Skipped.Add(SkipReason.NotIncluded, isFolder: false);
        }
        else if (isFolder)
        {
            Folders.Add(new WalkRoot(path));
        }
        else
        {
            AddFile(path);
        }
    }

    private void AddFile(NamedPath path)
    {
        var isLink = new FileInfo(path.FullPath).LinkTarget is not null;
        var real = isLink ? RealPath.Of(path.FullPath) : RealPathOfFile(path.FullPath);
        var length = FileLength.Of(real);
        if (length is null)
        {
            Failures.Add(ReadError.BrokenLink(path.Path, isFatal: true));
        }
        else if (
            length == 0
            && !PythonName.HasExtension(path.Path)
            && !PythonName.IsNotebook(path.Path)
        )
        {
            Failures.Add(ReadError.NotAFile(path.Path));
        }
        else
        {
            Files.Add(new FoundFile(path.FullPath, path.Path, real, isLink, length == 0));
        }
    }

    /// <summary>Hooks name thousands of files of a few folders: each folder is followed once.</summary>
    private string RealPathOfFile(string fullPath)
    {
        var end = fullPath.LastIndexOf('/') + 1;
        var folder = fullPath[..end];
        if (!_realFolders.TryGetValue(folder, out var real))
        {
            real = RealPath.Of(folder);
            _realFolders.Add(folder, real);
        }

        return real + fullPath[end..];
    }
}
