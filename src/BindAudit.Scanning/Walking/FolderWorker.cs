using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Threading;

namespace BindAudit.Scanning.Walking;

/// <summary>Walks folders from a shared stack; one a thread.</summary>
internal sealed class FolderWorker(WalkOptions options, SharedStack<WalkFolder> folders)
{
    internal List<FoundFile> Files { get; } = [];

    internal List<ScanFailure> Failures { get; } = [];

    internal SkipTally Skipped { get; } = new();

    internal void Work(CancellationToken cancellation)
    {
        try
        {
            while (folders.TryTake(out var folder))
            {
                cancellation.ThrowIfCancellationRequested();
                Visit(folder);
            }
        }
        finally
        {
            folders.Stop();
        }
    }

    private void Visit(WalkFolder folder)
    {
        try
        {
            Visit(folder, FolderEntries.Read(folder.Path.FullPath, options.Include.HasNames));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            folder.Root.MayHoldPython = true;
            Failures.Add(ReadError.OfFolder(folder.Path.Shown, error, folder.IsRoot));
        }
    }

    private void Visit(WalkFolder folder, List<FolderEntry> entries)
    {
        if (
            options.RespectFolderRules
            && !folder.IsRoot
            && FolderRule.IsVirtualEnvironment(entries)
        )
        {
            LeaveOut(folder, SkipReason.VirtualEnvironment, isFolder: true);
            return;
        }

        var inside = options.RespectIgnoreFiles
            ? folder with
            {
                Ignore = IgnoreReader.Enter(folder.Ignore, folder.Path.FullPath, entries),
            }
            : folder;
        foreach (var entry in entries)
        {
            VisitEntry(inside, entry);
        }
    }

    private void VisitEntry(WalkFolder folder, FolderEntry entry)
    {
        if (
            entry.Kind == EntryKind.Marker
            || (entry.Kind == EntryKind.Notebook && !options.FindsNotebooks)
        )
        {
            return;
        }

        var path = folder.PathOf(entry.Name);
        var isFolder = entry.Kind is EntryKind.Folder or EntryKind.FolderLink;
        if (ReasonAgainst(folder, entry, path, isFolder) is { } reason)
        {
            if (entry.Kind is not (EntryKind.PerhapsScript or EntryKind.Other))
            {
                LeaveOut(folder, reason, isFolder);
            }
        }
        else if (isFolder)
        {
            folders.Push(
                new WalkFolder(
                    path,
                    NamedPath.Join(folder.RealPath, entry.Name),
                    folder.Ignore,
                    folder.Root
                )
            );
        }
        else
        {
            VisitFile(folder, entry, path);
        }
    }

    private SkipReason? ReasonAgainst(
        WalkFolder folder,
        FolderEntry entry,
        NamedPath path,
        bool isFolder
    )
    {
        if (options.Exclude.Matches(path, isFolder))
        {
            return SkipReason.Excluded;
        }

        var rule =
            options.RespectFolderRules && entry.Kind == EntryKind.Folder
                ? FolderRule.Of(entry.Name)
                : null;
        return rule
            ?? folder.Ignore.Decide(path.FullPath, isFolder)
            ?? (entry.Kind == EntryKind.FolderLink ? SkipReason.FolderLink : null);
    }

    private void LeaveOut(WalkFolder folder, SkipReason reason, bool isFolder)
    {
        Skipped.Add(reason, isFolder);
        if (SkipTally.MayHoldPython(reason))
        {
            folder.Root.MayHoldPython = true;
        }
    }

    private void VisitFile(WalkFolder folder, FolderEntry entry, NamedPath path)
    {
        var real = entry.IsLink
            ? RealPath.Of(path.FullPath)
            : NamedPath.Join(folder.RealPath, entry.Name);
        var length = entry.IsLink ? FileLength.Of(real) : entry.Length;
        if (!options.Include.Names(path))
        {
            if (!IsPython(entry, real, length))
            {
                return;
            }

            if (!options.Include.Covers(path))
            {
                LeaveOut(folder, SkipReason.NotIncluded, isFolder: false);
                return;
            }
        }

        folder.Root.MayHoldPython = true;
        if (length is null)
        {
            Failures.Add(ReadError.BrokenLink(path.Path, isFatal: false));
        }
        else
        {
            Files.Add(new FoundFile(path.FullPath, path.Path, real, entry.IsLink, length == 0));
        }
    }

    private static bool IsPython(FolderEntry entry, string real, long? length) =>
        entry.Kind switch
        {
            EntryKind.PerhapsScript => length > 0 && Script.IsPython(real),
            EntryKind.Other => false,
            _ => true,
        };
}
