using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Rules.Paths;

/// <summary>A gitignore pattern: anchoring, <c>*</c>, <c>?</c>, <c>[…]</c>, <c>**</c>, a final <c>/</c>, <c>!</c> and <c>\</c> (gitignore(5), "PATTERN FORMAT").</summary>
/// <remarks>Paths have forward slashes and are relative to where the pattern stands; case matters.</remarks>
public sealed class PathGlob
{
    private readonly ImmutableArray<PathSegmentGlob> _segments;

    private PathGlob(
        string pattern,
        bool isNegated,
        bool matchesOnlyDirectories,
        ImmutableArray<PathSegmentGlob> segments
    )
    {
        Pattern = pattern;
        IsNegated = isNegated;
        MatchesOnlyDirectories = matchesOnlyDirectories;
        _segments = segments;
    }

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }

    /// <summary>Whether it begins with <c>!</c>: what it matches is taken back in.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether it ends in <c>/</c>, so that a file never matches.</summary>
    public bool MatchesOnlyDirectories { get; }

    /// <summary>Reads a pattern that stands for itself, as in an option or a rule: <c>#</c> is an ordinary character.</summary>
    public static PathGlob Parse(string pattern)
    {
        var rest = pattern.AsSpan();
        var isNegated = rest.StartsWith("!");
        rest = isNegated ? rest[1..] : rest;
        var isDirectory = rest.EndsWith("/");
        rest = isDirectory ? rest[..^1] : rest;
        return new PathGlob(pattern, isNegated, isDirectory, SegmentsOf(rest));
    }

    /// <summary>Reads one line of an ignore file; null for a blank line and a comment.</summary>
    public static PathGlob? ParseIgnoreLine(ReadOnlySpan<char> line)
    {
        line = WithoutTrailingSpaces(line.TrimEnd("\r\n"));
        return line.IsEmpty || line[0] == '#' ? null : Parse(line.ToString());
    }

    /// <summary>Whether the file or directory at <paramref name="path"/> itself matches; its parents are not asked. O(path × stars).</summary>
    public bool Matches(ReadOnlySpan<char> path, bool isDirectory) =>
        (isDirectory || !MatchesOnlyDirectories) && _segments.Length > 0 && MatchesSegments(path);

    /// <summary>Whether the file at <paramref name="path"/> or one of the directories above it matches, as <c>tests/</c> covers <c>tests/a/b.py</c>.</summary>
    public bool Covers(ReadOnlySpan<char> path)
    {
        for (var at = path.IndexOf('/'); at >= 0; at = NextSlash(path, at + 1))
        {
            if (at > 0 && Matches(path[..at], isDirectory: true))
            {
                return true;
            }
        }

        return Matches(path, isDirectory: false);
    }

    private static int NextSlash(ReadOnlySpan<char> path, int from)
    {
        var next = path[from..].IndexOf('/');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The last <c>**</c> is the only one that is ever tried again, as with stars within a name.</summary>
    private bool MatchesSegments(ReadOnlySpan<char> path)
    {
        int segment = 0,
            start = 0,
            starSegment = -1,
            starStart = 0;
        while (start <= path.Length)
        {
            var end = NextSlash(path, start);
            end = end < 0 ? path.Length : end;
            if (segment < _segments.Length && _segments[segment].IsAnyDepth)
            {
                (starSegment, starStart) = (segment++, start);
            }
            else if (segment < _segments.Length && _segments[segment].Matches(path[start..end]))
            {
                segment++;
                start = end + 1;
            }
            else if (starSegment >= 0)
            {
                var skipped = NextSlash(path, starStart);
                if (skipped < 0)
                {
                    return false;
                }

                (segment, start, starStart) = (starSegment + 1, skipped + 1, skipped + 1);
            }
            else
            {
                return false;
            }
        }

        return segment == _segments.Length;
    }

    private static ImmutableArray<PathSegmentGlob> SegmentsOf(ReadOnlySpan<char> pattern)
    {
        var segments = new List<PathSegmentGlob>();
        var isAnchored = pattern.Contains('/');
        pattern = pattern.StartsWith("/") ? pattern[1..] : pattern;
        if (pattern.IsEmpty)
        {
            return [];
        }

        if (!isAnchored)
        {
            var name = PathSegmentGlob.Parse(pattern);
            return [PathSegmentGlob.AnyDepth, name.IsAnyDepth ? PathSegmentGlob.AnyName : name];
        }

        foreach (var range in pattern.Split('/'))
        {
            var text = pattern[range];
            segments.Add(PathSegmentGlob.Parse(text.EndsWith("\\") ? text[..^1] : text));
        }

        if (segments[^1].IsAnyDepth)
        {
            segments.Add(PathSegmentGlob.AnyName);
        }

        return [.. segments];
    }

    /// <summary>A backslash keeps the blank behind it.</summary>
    private static ReadOnlySpan<char> WithoutTrailingSpaces(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }
}
