using System;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;

namespace BindAudit.Scanning.Suppression;

/// <summary>What ids in comments are checked against.</summary>
/// <param name="Knows">Whether a word is the id of a rule or group, or an alias.</param>
/// <param name="NearestTo">The known id nearest to a word, or null.</param>
/// <param name="RuleOf">The rule of exactly this id, or null.</param>
internal sealed record KnownIds(
    Func<string, bool> Knows,
    Func<string, string?> NearestTo,
    Func<string, Rule?> RuleOf
)
{
    /// <summary>The ids of <paramref name="rules"/>; globs, which options take, are none.</summary>
    internal static KnownIds Of(RuleSet rules) =>
        new(
            word => word.AsSpan().IndexOfAny('*', '?', '[') < 0 && rules.Knows(word),
            rules.NearestTo,
            id => Find(rules, id)
        );

    private static Rule? Find(RuleSet rules, string id)
    {
        foreach (var rule in rules.Rules)
        {
            if (rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }
}
