using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Matching;

/// <summary>One place yields at most one finding per group: the worst, then users' rules, then file order.</summary>
internal static class WinnerPerGroup
{
    internal static IEnumerable<Finding> Choose(List<RuleMatch> matches)
    {
        matches.Sort(ByPrecedence);
        var winners = new List<(RuleMatch Match, List<RuleMatch> Losers)>();
        foreach (var match in matches)
        {
            var winner = winners.FindIndex(other =>
                ShareGroup(other.Match.Rule.Rule, match.Rule.Rule)
            );
            if (winner < 0)
            {
                winners.Add((match, []));
            }
            else
            {
                winners[winner].Losers.Add(match);
            }
        }

        return winners.Select(winner =>
            FindingBuilder.Build(
                winner.Match,
                [.. winner.Losers.OrderBy(loser => loser.Order).Select(loser => loser.Rule.Rule.Id)]
            )
        );
    }

    private static int ByPrecedence(RuleMatch left, RuleMatch right)
    {
        var severity = right.Rule.Rule.Severity.CompareTo(left.Rule.Rule.Severity);
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
