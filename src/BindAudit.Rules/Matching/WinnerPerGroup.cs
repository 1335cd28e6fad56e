using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Matching;

/// <summary>One place yields at most one finding per group: the worst, then users' rules, then file order.</summary>
internal static class WinnerPerGroup
{
    internal static IEnumerable<Finding> Choose(List<RuleMatch> matches)
    {
        matches.Sort(ByPrecedence);
        var winners = new List<RuleMatch>();
        var losers = new List<List<RuleMatch>>();
        foreach (var match in matches)
        {
            var winner = winners.FindIndex(other => ShareGroup(other.Rule.Rule, match.Rule.Rule));
            if (winner < 0)
            {
                winners.Add(match);
                losers.Add([]);
            }
            else
            {
                losers[winner].Add(match);
            }
        }

        for (var at = 0; at < winners.Count; at++)
        {
            yield return FindingBuilder.Build(winners[at], IdsOf(losers[at]));
        }
    }

    private static ImmutableArray<string> IdsOf(List<RuleMatch> matches)
    {
        matches.Sort(static (left, right) => left.Order.CompareTo(right.Order));
        var ids = new string[matches.Count];
        for (var at = 0; at < ids.Length; at++)
        {
            ids[at] = matches[at].Rule.Rule.Id;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    private static int ByPrecedence(RuleMatch left, RuleMatch right)
    {
        var severity = right.Rule.Rule.Severity - left.Rule.Rule.Severity;
        return severity != 0 ? severity : left.Order.CompareTo(right.Order);
    }

    private static bool ShareGroup(Rule left, Rule right)
    {
        foreach (var group in left.Groups)
        {
            foreach (var other in right.Groups)
            {
                if (group.Id == other.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
