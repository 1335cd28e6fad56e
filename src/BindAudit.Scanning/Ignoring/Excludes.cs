using System;
using System.Collections.Immutable;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Ignoring;

/// <summary>What is left out wherever it is found, named or not: by the command line, and by a configuration file, whose globs start at its own folder.</summary>
/// <param name="given">The command line's.</param>
/// <param name="configured">The configuration's.</param>
/// <param name="folder">The configuration's folder, absolute, without a slash at its end.</param>
internal sealed class Excludes(IgnorePatterns given, IgnorePatterns configured, string folder)
{
    /// <summary>Leaves nothing out.</summary>
    internal static readonly Excludes None = new(IgnorePatterns.None, IgnorePatterns.None, "");

    /// <summary>Those of both.</summary>
    internal static Excludes Of(
        ImmutableArray<string> given,
        ImmutableArray<string> configured,
        string folder
    ) => new(IgnorePatterns.OfOption(given), IgnorePatterns.OfOption(configured), folder);

    /// <summary>Whether <paramref name="path"/>, whose folder is kept, is left out.</summary>
    internal bool Matches(NamedPath path, bool isFolder) =>
        given.Decide(path.GlobPath, isFolder) == true
        || configured.Decide(BelowFolder(path.FullPath), isFolder) == true;

    /// <summary>Whether <paramref name="path"/> or a folder above it is left out.</summary>
    internal bool LeavesOut(NamedPath path, bool isFolder) =>
        given.LeavesOut(path.GlobPath, isFolder)
        || configured.LeavesOut(BelowFolder(path.FullPath), isFolder);

    private ReadOnlySpan<char> BelowFolder(string fullPath) =>
        fullPath.Length > folder.Length
        && fullPath.StartsWith(folder, StringComparison.Ordinal)
        && fullPath[folder.Length] == '/'
            ? fullPath.AsSpan(folder.Length + 1)
            : [];
}
