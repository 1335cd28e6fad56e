using System;
using System.IO;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Reading;

/// <summary>Says in one line why a file or folder could not be read.</summary>
internal static class ReadError
{
    internal static ScanFailure OfFile(string path, Exception error, bool isFatal) =>
        new(path, $"cannot be read: {ReasonOf(path, error)}", isFatal, IsInternal: false);

    internal static ScanFailure OfFolder(string path, Exception error, bool isFatal) =>
        new(path, $"folder cannot be read: {ReasonOf(path, error)}", isFatal, IsInternal: false);

    internal static ScanFailure BrokenLink(string path, bool isFatal) =>
        new(path, "symbolic link that leads nowhere", isFatal, IsInternal: false);

    internal static ScanFailure Missing(string path) =>
        new(path, "no such file or folder", IsFatal: true, IsInternal: false);

    internal static ScanFailure NoPython(string path) =>
        new(path, "folder holds no python file", IsFatal: true, IsInternal: false);

    internal static ScanFailure NotAFile(string path) =>
        new(path, "empty, or not a regular file", IsFatal: false, IsInternal: false);

    internal static ScanFailure Undecodable(string path, string? error) =>
        new(path, error ?? "binary content", IsFatal: false, IsInternal: false);

    internal static ScanFailure Internal(string path, Exception error) =>
        new(
            path,
            $"internal error, please report it: {error.GetType().Name}: {FirstLineOf(error.Message)}",
            IsFatal: false,
            IsInternal: true
        );

    private static string ReasonOf(string path, Exception error) =>
        error switch
        {
            _ when path.Contains('\uFFFD', StringComparison.Ordinal) => "its name is not utf-8",
            UnauthorizedAccessException => "permission denied",
            FileNotFoundException or DirectoryNotFoundException => "it is no longer there",
            PathTooLongException => "its path is too long",
            _ => FirstLineOf(error.Message),
        };

    /// <summary>The system's message without the path that .NET puts behind it, in our wording: lower case, no final period.</summary>
    private static string FirstLineOf(string message)
    {
        var line = message.AsSpan();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        var path = line.IndexOf(" : '");
        line = (path < 0 ? line : line[..path]).Trim().TrimEnd('.');
        return line.IsEmpty
            ? "input or output error"
            : $"{char.ToLowerInvariant(line[0])}{line[1..]}";
    }
}
