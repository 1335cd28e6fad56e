using System;
using System.IO;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Ignoring;

/// <summary>Where a repository keeps what is common to its work trees (gitrepository-layout(5)).</summary>
internal static class GitFolder
{
    private const string Prefix = "gitdir:";

    /// <summary>The folder that <c>.git</c> in <paramref name="folder"/> is or names; <c>.git</c> itself where nothing better is known.</summary>
    internal static string Of(string folder)
    {
        var git = NamedPath.Join(folder, ".git");
        try
        {
            return File.Exists(git) ? Named(folder, git) : git;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return git;
        }
    }

    private static string Named(string folder, string git)
    {
        var line = FirstLine(git);
        if (!line.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return git;
        }

        var own = Path.GetFullPath(line[Prefix.Length..].Trim(), folder);
        var common = Path.Combine(own, "commondir");
        return File.Exists(common) ? Path.GetFullPath(FirstLine(common), own) : own;
    }

    private static string FirstLine(string path)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine() ?? "";
    }
}
