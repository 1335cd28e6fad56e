using System.Collections.Generic;
using BindAudit.Rules.Model;
using BindAudit.Rules.Patterns;

namespace BindAudit.Rules.Matching;

/// <summary>The words by which people name rules: ids, aliases, groups, globs; case does not matter.</summary>
internal static class RuleSelection
{
    /// <summary>Whether <paramref name="words"/> name <paramref name="rule"/>.</summary>
    internal static bool Names(IReadOnlyList<string> words, Rule rule)
    {
        foreach (var word in words)
        {
            if (Names(word, rule))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every word that names <paramref name="rule"/>.</summary>
    internal static IEnumerable<string> WordsOf(Rule rule)
    {
        yield return rule.Id;
        foreach (var alias in rule.Aliases)
        {
            yield return alias;
        }

        foreach (var group in rule.Groups)
        {
            yield return group.Id;
        }
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="name"/>, or a glob for it.</summary>
    internal static bool Fits(string word, string name) =>
        Wildcard.Matches(word.ToUpperInvariant(), name.ToUpperInvariant());

    private static bool Names(string word, Rule rule)
    {
        foreach (var name in WordsOf(rule))
        {
            if (Fits(word, name))
            {
                return true;
            }
        }

        return false;
    }
}
