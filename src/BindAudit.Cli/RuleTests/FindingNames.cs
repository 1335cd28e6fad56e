using System;
using System.Collections.Generic;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.RuleTests;

/// <summary>By which ids the marks of fixtures name a finding.</summary>
internal static class FindingNames
{
    /// <summary>Whether <paramref name="id"/> is the rule that won, one that lost to it, or a group or alias of these.</summary>
    public static bool Names(string id, Finding finding, RuleSet rules)
    {
        if (IsNameOf(id, finding.Rule))
        {
            return true;
        }

        foreach (var also in finding.Also)
        {
            if (Find(rules, also) is { } loser && IsNameOf(id, loser))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameOf(string id, Rule rule)
    {
        if (Same(id, rule.Id) || HasAny(rule.Aliases, id))
        {
            return true;
        }

        foreach (var group in rule.Groups)
        {
            if (Same(id, group.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(IEnumerable<string> names, string id)
    {
        foreach (var name in names)
        {
            if (Same(id, name))
            {
                return true;
            }
        }

        return false;
    }

    private static Rule? Find(RuleSet rules, string id)
    {
        foreach (var rule in rules.Rules)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }

    private static bool Same(string left, string right) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
