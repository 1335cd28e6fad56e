using System;

namespace BindAudit.Rules.Paths;

/// <summary><c>[a-z]</c>, <c>[!a]</c>, <c>[[:alpha:]]</c> of a glob.</summary>
internal static class CharacterClass
{
    /// <summary>Whether the class that begins at <paramref name="at"/> holds <paramref name="character"/>; if so, <paramref name="at"/> goes behind it. One that does not end matches nothing.</summary>
    internal static bool TryMatch(ReadOnlySpan<char> pattern, ref int at, char character)
    {
        var next = at + 1;
        var isNegated = next < pattern.Length && pattern[next] is '!' or '^';
        next += isNegated ? 1 : 0;
        var holds = false;
        for (var first = next; next < pattern.Length; )
        {
            if (pattern[next] == ']' && next > first)
            {
                at = holds != isNegated ? next + 1 : at;
                return holds != isNegated;
            }

            holds |=
                NamedClass(pattern, ref next, character) ?? Range(pattern, ref next, character);
        }

        return false;
    }

    private static bool Range(ReadOnlySpan<char> pattern, ref int next, char character)
    {
        var low = One(pattern, ref next);
        if (next + 1 < pattern.Length && pattern[next] == '-' && pattern[next + 1] != ']')
        {
            next++;
            var high = One(pattern, ref next);
            return character >= low && character <= high;
        }

        return character == low;
    }

    private static char One(ReadOnlySpan<char> pattern, ref int next)
    {
        next += pattern[next] == '\\' && next + 1 < pattern.Length ? 1 : 0;
        return pattern[next++];
    }

    private static bool? NamedClass(ReadOnlySpan<char> pattern, ref int next, char character)
    {
        var rest = pattern[next..];
        var end = rest.StartsWith("[:") ? rest.IndexOf(":]") : -1;
        if (end < 0)
        {
            return null;
        }

        next += end + 2;
        return rest[2..end] switch
        {
            "alnum" => char.IsAsciiLetterOrDigit(character),
            "alpha" => char.IsAsciiLetter(character),
            "blank" => character is ' ' or '\t',
            "cntrl" => character is < ' ' or '\x7f',
            "digit" => char.IsAsciiDigit(character),
            "graph" => character is > ' ' and < '\x7f',
            "lower" => char.IsAsciiLetterLower(character),
            "print" => character is >= ' ' and < '\x7f',
            "punct" => character is > ' ' and < '\x7f' && !char.IsAsciiLetterOrDigit(character),
            "space" => character is ' ' or (>= '\t' and <= '\r'),
            "upper" => char.IsAsciiLetterUpper(character),
            "xdigit" => char.IsAsciiHexDigit(character),
            _ => false,
        };
    }
}
