using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;

namespace BindAudit.Scanning.Walking;

/// <summary>The names of one folder that matter to a walk.</summary>
internal sealed class FolderEntries : FileSystemEnumerator<FolderEntry>
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    private readonly bool _wantsAll;

    private FolderEntries(string folder, bool wantsAll)
        : base(folder, Everything) => _wantsAll = wantsAll;

    /// <summary>Reads <paramref name="folder"/>, sorted by name.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="wantsAll">Whether a file may matter whatever its name is.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal static List<FolderEntry> Read(string folder, bool wantsAll)
    {
        var entries = new List<FolderEntry>();
        using var names = new FolderEntries(folder, wantsAll);
        while (names.MoveNext())
        {
            entries.Add(names.Current);
        }

        entries.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }

    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) =>
        _wantsAll
        || PythonName.HasExtension(entry.FileName)
        || PythonName.IsNotebook(entry.FileName)
        || PythonName.MayBeScript(entry.FileName)
        || IsMarker(entry.FileName)
        || entry.IsDirectory;

    protected override FolderEntry TransformEntry(ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        if (!entry.IsDirectory && IsMarker(name))
        {
            return new FolderEntry(name, EntryKind.Marker, IsLink: false, Length: 0);
        }

        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        var kind =
            entry.IsDirectory ? (isLink ? EntryKind.FolderLink : EntryKind.Folder)
            : PythonName.HasExtension(name) ? EntryKind.Python
            : PythonName.IsNotebook(name) ? EntryKind.Notebook
            : PythonName.MayBeScript(name) ? EntryKind.PerhapsScript
            : EntryKind.Other;
        return new FolderEntry(name, kind, isLink, LengthOf(ref entry));
    }

    /// <summary>A name that is not UTF-8 cannot be asked for its length; it is not to pass for an empty file.</summary>
    private static long LengthOf(ref FileSystemEntry entry) =>
        entry.IsDirectory ? 0
        : entry.FileName.Contains('\uFFFD') ? 1
        : entry.Length;

    private static bool IsMarker(ReadOnlySpan<char> name) =>
        name is ".gitignore" or ".ignore" or ".git" or "pyvenv.cfg";
}
