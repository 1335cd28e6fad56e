using System;
using System.IO;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Fixing;

/// <summary>Writes edited files: each whole or not at all.</summary>
public static class FileWriter
{
    /// <summary>Puts <paramref name="file"/> in its place: written beside it, with its mode, and renamed; a symbolic link stays and what it leads to changes.</summary>
    /// <returns>Why it was left as it is, or null.</returns>
    public static string? Write(EditedFile file)
    {
        var target = RealPath.Of(
            Path.GetFullPath(file.FullPath).Replace(Path.DirectorySeparatorChar, '/')
        );
        var temporary = $"{target}.{Environment.ProcessId:x}.tmp";
        try
        {
            WriteBeside(target, temporary, file.After.Span);
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(file.Before.Span))
            {
                return "it changed while it was scanned";
            }

            File.Move(temporary, target, overwrite: true);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "permission denied";
        }
        catch (IOException error)
        {
            return error.Message;
        }
        finally
        {
            Remove(temporary);
        }
    }

    private static void WriteBeside(string target, string temporary, ReadOnlySpan<byte> bytes)
    {
        if (new FileInfo(target).IsReadOnly)
        {
            throw new UnauthorizedAccessException();
        }

        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What could not be made cannot be removed.
        }
    }
}
