using System;
using System.Globalization;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace BindAudit.Scanning.Reading;

/// <summary>Reads whole files into one buffer that is used again; one a worker.</summary>
internal sealed class FileReader
{
    /// <summary>Beyond this a file is no source.</summary>
    internal const long MostBytes = 1 << 30;

    private const int KeptBytes = 16 << 20;

    private byte[] _buffer = new byte[256 << 10];

    /// <summary>The bytes of the file at <paramref name="path"/>, which has a length, valid until the next call.</summary>
    /// <exception cref="IOException">It cannot be read, or is larger than 1 GB.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal ReadOnlySpan<byte> Read(string path)
    {
        using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(handle);
        if (length > MostBytes)
        {
            throw new IOException(
                string.Create(CultureInfo.InvariantCulture, $"{length} bytes are more than 1 GB")
            );
        }

        var buffer = BufferOf((int)length);
        return buffer.AsSpan(0, Fill(handle, buffer.AsSpan(0, (int)length)));
    }

    private byte[] BufferOf(int length)
    {
        if (length > KeptBytes)
        {
            return new byte[length];
        }

        if (length > _buffer.Length)
        {
            _buffer = new byte[Math.Min(KeptBytes, length * 2)];
        }

        return _buffer;
    }

    private static int Fill(SafeFileHandle handle, Span<byte> buffer)
    {
        var length = 0;
        while (length < buffer.Length)
        {
            var read = RandomAccess.Read(handle, buffer[length..], length);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return length;
    }
}
