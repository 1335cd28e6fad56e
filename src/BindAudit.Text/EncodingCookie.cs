using System;
using System.Text;

namespace BindAudit.Text;

/// <summary>Finds the encoding that a comment in the first two lines names (PEP 263).</summary>
internal static class EncodingCookie
{
    private const int NormalisedLength = 12;

    /// <summary>The name, normalised as CPython's <c>get_normal_name</c> does, or null where there is no cookie.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var first = LineAt(bytes, 0, out var next);
        if (FindInLine(first) is { } cookie)
        {
            return cookie;
        }

        var isBlank = SkipBlanks(first) is [] or [(byte)'#', ..];
        return isBlank && next <= bytes.Length ? FindInLine(LineAt(bytes, next, out _)) : null;
    }

    /// <summary><c>^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)</c>.</summary>
    private static string? FindInLine(ReadOnlySpan<byte> line)
    {
        var rest = SkipBlanks(line);
        if (rest is not [(byte)'#', ..])
        {
            return null;
        }

        while (rest.IndexOf("coding"u8) is >= 0 and var at)
        {
            rest = rest[(at + "coding".Length)..];
            if (rest is not [(byte)':' or (byte)'=', ..])
            {
                continue;
            }

            var name = SkipBlanks(rest[1..]);
            var length = 0;
            while (length < name.Length && IsNameByte(name[length]))
            {
                length++;
            }

            if (length > 0)
            {
                return Normalise(Encoding.Latin1.GetString(name[..length]));
            }
        }

        return null;
    }

    private static string Normalise(string name)
    {
        var start = name.Length > NormalisedLength ? name[..NormalisedLength] : name;
#pragma warning disable CA1308 // Encoding names are lower case.
        var normal = start.ToLowerInvariant().Replace('_', '-');
#pragma warning restore CA1308
        return IsOrExtends(normal, "utf-8") ? "utf-8"
            : IsOrExtends(normal, "latin-1")
            || IsOrExtends(normal, "iso-8859-1")
            || IsOrExtends(normal, "iso-latin-1")
                ? "iso-8859-1"
            : name;
    }

    private static bool IsOrExtends(string name, string known) =>
        name.StartsWith(known, StringComparison.Ordinal)
        && (name.Length == known.Length || name[known.Length] == '-');

    private static bool IsNameByte(byte unit) =>
        char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or (byte)'.';

    private static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> line)
    {
        var start = 0;
        while (start < line.Length && line[start] is (byte)' ' or (byte)'\t' or (byte)'\f')
        {
            start++;
        }

        return line[start..];
    }

    /// <summary>The line at <paramref name="start"/> without its end; <paramref name="next"/> is where the following begins, or beyond the source.</summary>
    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> bytes, int start, out int next)
    {
        var rest = bytes[start..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            next = bytes.Length + 1;
            return rest;
        }

        var isCrLf = rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n';
        next = start + length + (isCrLf ? 2 : 1);
        return rest[..length];
    }
}
