using System;

namespace BindAudit.Scanning.Reading;

/// <summary>Trims and splits bytes as the runtime does, compiled with the tool: the runtime's generic methods would be compiled for bytes at every start, 20 of them.</summary>
internal static class ByteSpans
{
    internal static ReadOnlySpan<byte> TrimStart(
        this ReadOnlySpan<byte> bytes,
        ReadOnlySpan<byte> trimmed
    )
    {
        var start = 0;
        while (start < bytes.Length && IsOneOf(bytes[start], trimmed))
        {
            start++;
        }

        return bytes[start..];
    }

    internal static ReadOnlySpan<byte> TrimEnd(
        this ReadOnlySpan<byte> bytes,
        ReadOnlySpan<byte> trimmed
    )
    {
        var end = bytes.Length;
        while (end > 0 && IsOneOf(bytes[end - 1], trimmed))
        {
            end--;
        }

        return bytes[..end];
    }

    internal static ReadOnlySpan<byte> Trim(
        this ReadOnlySpan<byte> bytes,
        ReadOnlySpan<byte> trimmed
    ) => bytes.TrimStart(trimmed).TrimEnd(trimmed);

    internal static bool EndsWith(this ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> end) =>
        bytes.Length >= end.Length && bytes[^end.Length..].SequenceEqual(end);

    /// <summary>The index of the last line break, or -1.</summary>
    internal static int LastLineBreak(this ReadOnlySpan<byte> bytes)
    {
        var at = bytes.Length - 1;
        while (at >= 0 && !(bytes[at] is (byte)'\n' or (byte)'\r'))
        {
            at--;
        }

        return at;
    }

    private static bool IsOneOf(byte unit, ReadOnlySpan<byte> set)
    {
        foreach (var member in set)
        {
            if (unit == member)
            {
                return true;
            }
        }

        return false;
    }
}
