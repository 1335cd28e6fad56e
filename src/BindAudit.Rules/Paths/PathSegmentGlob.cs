using System;

namespace BindAudit.Rules.Paths;

/// <summary>One name of a <see cref="PathGlob"/>, without slashes.</summary>
internal sealed class PathSegmentGlob
{
    internal static readonly PathSegmentGlob AnyDepth = new("**", isLiteral: false);
    internal static readonly PathSegmentGlob AnyName = new("*", isLiteral: false);

    private readonly string _pattern;
    private readonly bool _isLiteral;

    private PathSegmentGlob(string pattern, bool isLiteral)
    {
        _pattern = pattern;
        _isLiteral = isLiteral;
    }

    /// <summary>Whether it stands for any number of names.</summary>
    internal bool IsAnyDepth => ReferenceEquals(this, AnyDepth);

    internal static PathSegmentGlob Parse(ReadOnlySpan<char> pattern) =>
        pattern.Length > 1 && !pattern.ContainsAnyExcept('*') ? AnyDepth
        : pattern is "*" ? AnyName
        : new PathSegmentGlob(pattern.ToString(), pattern.IndexOfAny("*?[\\") < 0);

    internal bool Matches(ReadOnlySpan<char> name) =>
        _isLiteral ? name.SequenceEqual(_pattern) : MatchesFrom(name);

    /// <summary>Only the last star is ever tried again, which is enough and keeps this from growing beyond pattern × name.</summary>
    private bool MatchesFrom(ReadOnlySpan<char> name)
    {
        int pattern = 0,
            at = 0,
            star = -1,
            starAt = 0;
        while (at < name.Length)
        {
            if (pattern < _pattern.Length && _pattern[pattern] == '*')
            {
                (star, starAt) = (pattern++, at);
            }
            else if (MatchesOne(name, ref pattern, ref at))
            {
                continue;
            }
            else if (star < 0)
            {
                return false;
            }
            else
            {
                (pattern, at) = (star + 1, ++starAt);
            }
        }

        while (pattern < _pattern.Length && _pattern[pattern] == '*')
        {
            pattern++;
        }

        return pattern == _pattern.Length;
    }

    private bool MatchesOne(ReadOnlySpan<char> name, ref int pattern, ref int at)
    {
        if (pattern == _pattern.Length)
        {
            return false;
        }

        switch (_pattern[pattern])
        {
            case '?':
                pattern++;
                at += char.IsHighSurrogate(name[at]) && at + 1 < name.Length ? 2 : 1;
                return true;
            case '[':
                return CharacterClass.TryMatch(_pattern, ref pattern, name[at]) && ++at > 0;
            case '\\' when pattern + 1 == _pattern.Length || _pattern[pattern + 1] != name[at]:
                return false;
            case '\\':
                pattern += 2;
                at++;
                return true;
            case var character when character == name[at]:
                pattern++;
                at++;
                return true;
            default:
                return false;
        }
    }
}
