using System;
using System.Collections.Immutable;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Ignoring;

/// <summary>What alone is read, where somebody said so.</summary>
internal sealed class Includes
{
    /// <summary>Everything that is Python.</summary>
    internal static readonly Includes All = new([], [], "");

    private readonly Excludes _patterns;
    private readonly Excludes _names;

    private Includes(ImmutableArray<string> given, ImmutableArray<string> configured, string folder)
    {
        IsAll = given.IsEmpty && configured.IsEmpty;
        _patterns = Excludes.Of(given, configured, folder);
        var (givenNames, configuredNames) = (
            given.RemoveAll(IsNameless),
            configured.RemoveAll(IsNameless)
        );
        HasNames = !givenNames.IsEmpty || !configuredNames.IsEmpty;
        _names = Excludes.Of(givenNames, configuredNames, folder);
    }

    /// <summary>Whether nothing was said.</summary>
    internal bool IsAll { get; }

    /// <summary>Whether a glob may name files that have not Python's extension.</summary>
    internal bool HasNames { get; }

    /// <summary>The globs of the command line and of a configuration file, whose globs start at its own folder.</summary>
    internal static Includes Of(
        ImmutableArray<string> given,
        ImmutableArray<string> configured,
        string folder
    ) => given.IsEmpty && configured.IsEmpty ? All : new Includes(given, configured, folder);

    /// <summary>Whether the file at <paramref name="path"/> is among what is read.</summary>
    internal bool Covers(NamedPath path) => IsAll || _patterns.LeavesOut(path, isFolder: false);

    /// <summary>Whether a glob names the file itself and not only its folder: <c>*.wsgi</c>, <c>SConstruct</c>.</summary>
    internal bool Names(NamedPath path) => HasNames && _names.Matches(path, isFolder: false);

    /// <summary>Of <c>src/</c> and <c>src/**</c> the last part says nothing about names.</summary>
    private static bool IsNameless(string glob) =>
        glob.AsSpan(glob.LastIndexOf('/') + 1).Trim("*?").IsEmpty;
}
