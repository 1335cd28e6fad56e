using System;
using System.IO;
using System.Text;

namespace BindAudit.Reporting.Escaping;

/// <summary>Reported paths as URI references, RFC 3986.</summary>
internal static class UriText
{
    /// <summary>Whether the path lies below the working directory, so that it is named relative to it.</summary>
    public static bool IsBelow(string path) =>
        !IsRooted(path) && path != ".." && !path.StartsWith("../", StringComparison.Ordinal);

    /// <summary>A relative reference for a path below <paramref name="workingDirectory"/>, else a <c>file</c> URI; each segment percent-encoded.</summary>
    public static string Of(string path, string workingDirectory)
    {
        if (IsBelow(path))
        {
            return Encode(path);
        }

        var full = IsRooted(path) ? path : Path.GetFullPath(path, workingDirectory);
        var slashed = full.Replace('\\', '/');
        return slashed.StartsWith('/')
            ? "file://" + Encode(slashed)
            : $"file:///{slashed[..2]}{Encode(slashed[2..])}";
    }

    private static bool IsRooted(string path) =>
        path.StartsWith('/')
        || (
            path.Length > 2
            && char.IsAsciiLetter(path[0])
            && path[1] == ':'
            && path[2] is '/' or '\\'
        );

    private static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length);
        foreach (var range in path.AsSpan().Split('/'))
        {
            _ = encoded.Append(encoded.Length == 0 && range.Start.Value == 0 ? "" : "/");
            _ = encoded.Append(Uri.EscapeDataString(path[range]));
        }

        return encoded.ToString();
    }
}
