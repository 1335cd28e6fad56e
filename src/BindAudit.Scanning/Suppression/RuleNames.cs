using System;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;

namespace BindAudit.Scanning.Suppression;

/// <summary>By which ids a finding can be silenced: the rule that won, those that lost to it, their groups and aliases.</summary>
internal static class RuleNames
{
    /// <summary>Whether <paramref name="id"/> names <paramref name="finding"/>; case does not matter.</summary>
    internal static bool Name(Finding finding, string id, KnownIds known) =>
        Any(finding, known, name => name.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether CytoScnPy, whose ids begin with <c>CSP-</c>, finds it too.</summary>
    internal static bool AreCytoScnPys(Finding finding, KnownIds known) =>
        Any(finding, known, name => name.StartsWith("CSP-", StringComparison.OrdinalIgnoreCase));

    private static bool Any(Finding finding, KnownIds known, Predicate<string> isMeant)
    {
        if (AnyOf(finding.Rule, isMeant))
        {
            return true;
        }

        foreach (var also in finding.Also)
        {
            if (isMeant(also) || (known.RuleOf(also) is { } loser && AnyOf(loser, isMeant)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyOf(Rule rule, Predicate<string> isMeant)
    {
        if (isMeant(rule.Id))
        {
            return true;
        }

        foreach (var group in rule.Groups)
        {
            if (isMeant(group.Id))
            {
                return true;
            }
        }

        foreach (var alias in rule.Aliases)
        {
            if (isMeant(alias))
            {
                return true;
            }
        }

        return false;
    }
}
