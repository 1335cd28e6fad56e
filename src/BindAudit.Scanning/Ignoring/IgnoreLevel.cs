using System;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Ignoring;

/// <summary>The ignore files of one folder, and those of the folders above it.</summary>
/// <remarks>Precedence is Git's and ripgrep's: <c>.ignore</c>, then <c>.gitignore</c> up to the root of the repository, then its <c>info/exclude</c>; of each the deepest first.</remarks>
internal sealed record IgnoreLevel
{
    /// <summary>Ignores nothing.</summary>
    internal static readonly IgnoreLevel Empty = new();

    /// <summary>The level of a folder above, or null.</summary>
    internal IgnoreLevel? Above { get; init; }

    /// <summary>Number of characters of a full path that are the folder's own, slash included.</summary>
    internal int FolderLength { get; init; }

    internal IgnorePatterns DotIgnore { get; init; } = IgnorePatterns.None;

    internal IgnorePatterns GitIgnore { get; init; } = IgnorePatterns.None;

    internal IgnorePatterns InfoExclude { get; init; } = IgnorePatterns.None;

    /// <summary>Whether the folder holds <c>.git</c>: what other repositories ignore does not count here.</summary>
    internal bool IsRepository { get; init; }

    /// <summary>Which file leaves <paramref name="fullPath"/> out, or null; O(levels × patterns).</summary>
    internal SkipReason? Decide(ReadOnlySpan<char> fullPath, bool isFolder) =>
        DotIgnoreSays(fullPath, isFolder) is { } decided
            ? (decided ? SkipReason.DotIgnore : null)
            : GitSays(fullPath, isFolder);

    private bool? DotIgnoreSays(ReadOnlySpan<char> fullPath, bool isFolder)
    {
        for (var level = this; level is not null; level = level.Above)
        {
            if (level.DotIgnore.Decide(fullPath[level.FolderLength..], isFolder) is { } decided)
            {
                return decided;
            }
        }

        return null;
    }

    private SkipReason? GitSays(ReadOnlySpan<char> fullPath, bool isFolder)
    {
        for (var level = this; level is not null; level = level.Above)
        {
            var path = fullPath[level.FolderLength..];
            if (level.GitIgnore.Decide(path, isFolder) is { } decided)
            {
                return decided ? SkipReason.GitIgnore : null;
            }

            if (level.IsRepository)
            {
                return level.InfoExclude.Decide(path, isFolder) == true
                    ? SkipReason.InfoExclude
                    : null;
            }
        }

        return null;
    }
}
