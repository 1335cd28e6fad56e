using System;

namespace BindAudit.Rules.Patterns;

/// <summary><c>*</c> and <c>?</c> in texts.</summary>
internal static class Wildcard
{
    /// <summary>Whether the whole of <paramref name="text"/> fits <paramref name="glob"/>; O(glob × text).</summary>
    /// <param name="glob">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="stop">A character over which <c>*</c> and <c>?</c> do not go, such as the dot of a qualified name.</param>
    internal static bool Matches(
        ReadOnlySpan<char> glob,
        ReadOnlySpan<char> text,
        char stop = '\uFFFF'
    )
    {
        int at = 0,
            next = 0,
            star = -1,
            starAt = 0;
        while (at < text.Length)
        {
            if (next < glob.Length && glob[next] == '*')
            {
                (star, starAt) = (next++, at);
            }
            else if (
                next < glob.Length
                && (glob[next] == text[at] || (glob[next] == '?' && text[at] != stop))
            )
            {
                next++;
                at++;
            }
            else if (star < 0 || text[starAt] == stop)
            {
                return false;
            }
            else
            {
                (next, at) = (star + 1, ++starAt);
            }
        }

        return !glob[next..].ContainsAnyExcept('*');
    }
}
