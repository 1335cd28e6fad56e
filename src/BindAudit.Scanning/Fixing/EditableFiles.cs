using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

namespace BindAudit.Scanning.Fixing;

/// <summary>The files of a scan, read again when an edit is asked for.</summary>
internal sealed class EditableFiles
{
    private readonly string _workingDirectory;
    private readonly HashSet<string> _scanned;
    private readonly SortedDictionary<string, EditableFile?> _files = new(StringComparer.Ordinal);

    internal EditableFiles(string workingDirectory, ImmutableArray<string> scanned)
    {
        _workingDirectory = workingDirectory;
        _scanned = new HashSet<string>(scanned, StringComparer.Ordinal);
    }

    /// <summary>What could not be edited, as <c>path: reason</c>, each once.</summary>
    internal SortedSet<string> Refusals { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a file that stands nowhere.</summary>
    internal void Put(EditableFile file) => _files[file.Path] = file;

    /// <summary>The file at a reported path; null where it is not one of the scan, or cannot be edited.</summary>
    internal EditableFile? Find(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            file = _scanned.Contains(path)
                ? EditableFile.Open(Path.GetFullPath(path, _workingDirectory), path)
                : null;
            if (file?.Refusal is { } refusal)
            {
                Refuse(path, refusal);
                file = null;
            }

            _files[path] = file;
        }

        return file;
    }

    /// <summary>Notes that something in a file was left as it is.</summary>
    internal void Refuse(string path, string reason) => Refusals.Add($"{path}: {reason}");

    /// <summary>The files that change, in order of path.</summary>
    internal ImmutableArray<EditedFile> Finish()
    {
        var edited = ImmutableArray.CreateBuilder<EditedFile>();
        foreach (var (path, file) in _files)
        {
            string? refusal = null;
            if (file?.Finish(out refusal) is { } changed)
            {
                edited.Add(changed);
            }
            else if (refusal is not null)
            {
                Refuse(path, refusal);
            }
        }

        return edited.ToImmutable();
    }
}
