using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace BindAudit.Cli.Sessions;

/// <summary>A file that appears whole or not at all: written beside its place, renamed on <see cref="Commit"/>.</summary>
internal sealed class AtomicFile : IDisposable
{
    private static readonly HashSet<AtomicFile> Unfinished = [];

    private readonly string _path;
    private readonly string _temporary;
    private bool _isCommitted;

    /// <summary>Starts to write <paramref name="path"/>.</summary>
    /// <exception cref="UsageException">The folder does not exist or cannot be written to.</exception>
    public AtomicFile(string path)
    {
        try
        {
            _path = TargetOf(path);
            _temporary = IsDevice(_path) ? _path : $"{_path}.{Environment.ProcessId:x}.tmp";
            Stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.Read);
            lock (Unfinished)
            {
                _ = Unfinished.Add(this);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write {path}: {ReasonOf(exception)}");
        }
    }

    /// <summary>What is written here stands in the file after <see cref="Commit"/>.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file in its place, over one that is there.</summary>
    public void Commit()
    {
        Stream.Dispose();
        lock (Unfinished)
        {
            _isCommitted = true;
            _ = Unfinished.Remove(this);
            if (_temporary != _path)
            {
                File.Move(_temporary, _path, overwrite: true);
            }
        }
    }

    /// <summary>Removes what is being written anywhere; nothing can be committed any more, for the process is about to end.</summary>
    public static void Abandon()
    {
        Monitor.Enter(Unfinished);
        foreach (var file in Unfinished)
        {
            file.Remove();
        }
    }

    /// <summary>Removes what was written unless it was committed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        lock (Unfinished)
        {
            if (!_isCommitted)
            {
                _ = Unfinished.Remove(this);
                Remove();
            }
        }
    }

    private void Remove()
    {
        if (_temporary != _path)
        {
            File.Delete(_temporary);
        }
    }

    // What a link leads to is replaced, not the link.
    private static string TargetOf(string path) =>
        File.Exists(path)
            ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path
            : path;

    // A device, such as /dev/null or /dev/stderr, must not be replaced by a file.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal)
        || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static string ReasonOf(Exception exception) =>
        exception switch
        {
            DirectoryNotFoundException => "the folder does not exist",
            UnauthorizedAccessException => "permission denied",
            _ => exception.Message,
        };
}
