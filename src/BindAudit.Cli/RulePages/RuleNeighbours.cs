using System;
using System.Collections.Generic;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.RulePages;

/// <summary>The rules that somebody who reads of one wants to know of too.</summary>
internal static class RuleNeighbours
{
    private const int Most = 8;

    /// <summary>Rules about the same library: those whose ids have the word after the first dash in common.</summary>
    public static List<Rule> Of(Rule rule, IReadOnlyList<Rule> rules)
    {
        var family = FamilyOf(rule.Id);
        var found = new List<Rule>();
        foreach (var other in rules)
        {
            if (other.Id != rule.Id && family is not null && FamilyOf(other.Id) == family)
            {
                found.Add(other);
            }
        }

        found.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return found.Count > Most ? found[..Most] : found;
    }

    private static string? FamilyOf(string id)
    {
        var words = id.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? words[1] : null;
    }
}
