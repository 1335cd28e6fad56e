using System;
using System.IO;

namespace BindAudit.Scanning.Walking;

/// <summary>Reads the first line of a file without extension.</summary>
internal static class Script
{
    /// <summary>Whether the file at <paramref name="path"/>, which has a length, is run by Python; false for one that cannot be read, of which nothing says that it is Python.</summary>
    internal static bool IsPython(string path)
    {
        try
        {
            using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            Span<byte> head = stackalloc byte[Shebang.MostBytes];
            return Shebang.RunsPython(head[..RandomAccess.Read(handle, head, fileOffset: 0)]);
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }
}
